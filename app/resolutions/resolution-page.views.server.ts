import type { Knex } from "knex";
import type { Tally } from "../counting/decision.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { listMinistries, type OrganisationName } from "../people/directory.views.server.ts";
import { may, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { findLogin } from "../people/person.views.server.ts";
import { isRefusal } from "../platform/refusal.ts";
import { hasKey } from "../signing/signing-file.views.server.ts";
import { tasksOfResolution, type ClauseTask } from "../tasks/clause-tasks.views.server.ts";
import { preparedTasksOf, type PreparedLine } from "../tasks/prepared-tasks.views.server.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import type { Article } from "./article.ts";
import { courseOf, type ResolutionCourse } from "./course.views.server.ts";
import type { ResolutionState } from "./course.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { DocumentMarks } from "./document-marks.ts";
import type { AnnexPaper } from "./document-paper.ts";
import { fileNameFor } from "./document-of.views.server.ts";
import { originOf, type Origin } from "./origin.views.server.ts";
import { rightsTo, type ResolutionRights } from "./resolution-rights.ts";
import { codeOf, isIssuedResolution, type Facts, type Resolution } from "./resolution.ts";
import { requireResolution } from "./resolution.views.server.ts";
import { findSigningFault } from "./signing-fault.store.server.ts";
import type { SigningFault } from "./signing-fault.ts";

/** Where it comes from, for someone who may see that meeting. */
export type ShownOrigin = Origin & {
  /** The announced result, for someone who may see the vote. */
  tally: Tally | null;
};

export type ResolutionPage = {
  id: string;
  kind: DocumentKind;
  state: ResolutionState;
  title: string;
  version: number;
  /** "215/NQ-CP", once issued. */
  code: string | null;
  issuedAt: number | null;
  /** SHA-256 of the text as it was approved. */
  textSha256: string | null;
  /** Signed, and no signing key stands behind it: by the act alone. */
  isSignedByAct: boolean;
  pdf: "none" | "in-making" | "ready";
  /** Of the person who signed, in the file: still to come, or there; null: by the act alone. */
  signature: Facts["signature"];
  /** Why it is not signed yet. */
  signingFault: SigningFault | null;
  articles: Article[];
  annexes: AnnexPaper[];
  marks: DocumentMarks;
  origin: ShownOrigin | null;
  course: ResolutionCourse;
  tasks: ClauseTask[];
  /** What becomes tasks as it is issued. */
  prepared: PreparedLine[];
  mayEdit: boolean;
  rights: ResolutionRights;
  /** To whom clauses may be given as tasks; empty for those who give none. */
  ministries: OrganisationName[];
  now: number;
};

type Eyes = { person: Person; id: string; now: number; signingFile: string | undefined };

/** Everything the page of one document shows to this person. */
export async function resolutionPage(db: Knex, eyes: Eyes): Promise<ResolutionPage> {
  const { person, id, now } = eyes;
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  const { kind, state, title, version, articles, annexes, marks } = resolution;
  const { textSha256, signature } = resolution;
  const relations = await relationsInMeeting(db, person, resolution.meetingId);
  const rights = rightsTo(person, { state, relations, isInternal: marks.isInternal });
  const mayAssign =
    rights.holds && may(person, "task.assign", { state: "assigned", relations: [] });
  return {
    ...{ id, kind, state, title, version, articles, annexes, marks, textSha256, signature },
    ...issueOf(resolution),
    signingFault: await findSigningFault(db, id),
    isSignedByAct: await isSignedByAct(db, resolution, eyes.signingFile),
    origin: await shownOrigin(db, { person, resolution, relations }),
    course: await courseOf(db, {
      resolution,
      seesDrafts: may(person, "resolution.read", { state: "draft", relations }),
    }),
    tasks: await tasksOfResolution(db, { person, resolutionId: id, now }),
    prepared: await preparedTasksOf(db, { person, resolutionId: id }),
    mayEdit: may(person, "resolution.draft", { state, relations }),
    rights,
    ministries: mayAssign ? await listMinistries(db, now) : [],
    now,
  };
}

function issueOf(resolution: Resolution): Pick<ResolutionPage, "code" | "issuedAt" | "pdf"> {
  if (!isIssuedResolution(resolution)) return { code: null, issuedAt: null, pdf: "none" };
  const { issuedAt, fileSha256 } = resolution;
  return { code: codeOf(resolution), issuedAt, pdf: fileSha256 === null ? "in-making" : "ready" };
}

async function isSignedByAct(
  db: Knex,
  { signedBy, signature }: Resolution,
  signingFile: string | undefined,
): Promise<boolean> {
  if (signature !== null) return false;
  const login = signedBy === null ? null : await findLogin(db, signedBy);
  return login !== null && !(await hasKey(signingFile, login));
}

type Seen = { person: Person; resolution: Resolution; relations: readonly Relation[] };

async function shownOrigin(
  db: Knex,
  { person, resolution, relations }: Seen,
): Promise<ShownOrigin | null> {
  const { meetingId, itemId } = resolution;
  if (!(await seesMeeting(db, person, meetingId))) return null;
  const origin = await originOf(db, resolution);
  if (!origin) return null;
  const seesVote = may(person, "vote.see", { state: "announced", relations });
  const result = seesVote && itemId !== null ? await resultOfItem(db, itemId) : null;
  return { ...origin, tally: result?.tally ?? null };
}

async function seesMeeting(db: Knex, person: Person, meetingId: string): Promise<boolean> {
  try {
    await requireMeeting(db, { person, meetingId, action: "meeting.see" });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** The PDF to send, its name and its content; null while it is being typeset. */
export async function resolutionFile(
  db: Knex,
  { person, id }: { person: Person; id: string },
): Promise<{ sha256: string; name: string } | null> {
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  if (!isIssuedResolution(resolution) || resolution.fileSha256 === null) return null;
  return { sha256: resolution.fileSha256, name: `${fileNameFor(resolution)}.pdf` };
}
