import type { Knex } from "knex";
import type { Tally } from "../counting/decision.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import {
  listMinistries,
  personTitles,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import { may, type Relation } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { tasksOfResolution, type ClauseTask } from "../tasks/clause-tasks.views.server.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import type { Article } from "./article.ts";
import { originOf } from "./origin.views.server.ts";
import { codeOf, type Resolution, type ResolutionState } from "./resolution.ts";
import { requireResolution } from "./resolution.views.server.ts";

/** The item it comes from, for someone who may see that meeting. */
export type ShownOrigin = {
  meetingId: string;
  meetingTitle: string;
  itemId: string;
  itemPosition: string;
  itemTitle: string;
  lead: Bilingual;
  /** The announced result, for someone who may see the vote. */
  tally: Tally | null;
};

export type ResolutionPage = {
  id: string;
  state: ResolutionState;
  title: string;
  version: number;
  /** "215/NQ-CP", once issued. */
  code: string | null;
  issuedAt: number | null;
  approvedBy: Bilingual | null;
  pdf: "none" | "in-making" | "ready";
  articles: Article[];
  origin: ShownOrigin | null;
  tasks: ClauseTask[];
  mayEdit: boolean;
  mayIssue: boolean;
  /** To whom clauses may be given as tasks; empty for those who give none. */
  ministries: OrganisationName[];
  now: number;
};

type Eyes = { person: Person; id: string; now: number };

/** Everything the page of one resolution shows to this person. */
export async function resolutionPage(db: Knex, { person, id, now }: Eyes): Promise<ResolutionPage> {
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  const { state, title, version, articles } = resolution;
  const { relations = [], meetingState = "" } =
    (await relationsToItem(db, person, resolution.itemId)) ?? {};
  const seesMeeting = may(person, "meeting.see", { state: meetingState, relations });
  const thing = { state, relations };
  const mayAssign =
    state === "issued" && may(person, "task.assign", { state: "assigned", relations: [] });
  return {
    id,
    state,
    title,
    version,
    articles,
    ...(await issueOf(db, resolution)),
    origin: seesMeeting ? await shownOrigin(db, { person, resolution, relations }) : null,
    tasks: await tasksOfResolution(db, { person, resolutionId: id, now }),
    mayEdit: may(person, "resolution.draft", thing),
    mayIssue: may(person, "resolution.issue", thing),
    ministries: mayAssign ? await listMinistries(db) : [],
    now,
  };
}

async function issueOf(
  db: Knex,
  resolution: Resolution,
): Promise<Pick<ResolutionPage, "code" | "issuedAt" | "approvedBy" | "pdf">> {
  if (resolution.state === "draft") {
    return { code: null, issuedAt: null, approvedBy: null, pdf: "none" };
  }
  const { approvedBy, issuedAt, fileSha256 } = resolution;
  return {
    code: codeOf(resolution),
    issuedAt,
    approvedBy: (await personTitles(db, [approvedBy])).get(approvedBy) ?? null,
    pdf: fileSha256 === null ? "in-making" : "ready",
  };
}

type Seen = { person: Person; resolution: Resolution; relations: readonly Relation[] };

async function shownOrigin(
  db: Knex,
  { person, resolution, relations }: Seen,
): Promise<ShownOrigin | null> {
  const origin = await originOf(db, resolution.itemId);
  if (!origin) return null;
  const seesVote = may(person, "vote.see", { state: "announced", relations });
  const result = seesVote ? await resultOfItem(db, resolution.itemId) : null;
  return {
    meetingId: origin.meetingId,
    meetingTitle: origin.meetingTitle,
    itemId: origin.itemId,
    itemPosition: origin.itemPosition,
    itemTitle: origin.itemTitle,
    lead: origin.lead.name,
    tally: result?.tally ?? null,
  };
}

/** The PDF to send, its name and its content; null while it is being typeset. */
export async function resolutionFile(
  db: Knex,
  { person, id }: { person: Person; id: string },
): Promise<{ sha256: string; name: string } | null> {
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  if (resolution.state === "draft" || resolution.fileSha256 === null) return null;
  const name = `nghi-quyet-${codeOf(resolution).replace("/", "-")}-${resolution.year}.pdf`;
  return { sha256: resolution.fileSha256, name };
}
