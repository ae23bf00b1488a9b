import type { Knex } from "knex";
import { requireConcluded, type ShownConclusion } from "../campaigns/conclusion.views.server.ts";
import { conclusionOf } from "../meetings/item-conclusion.views.server.ts";
import {
  governmentLeaders,
  listCoordinators,
  listMinistries,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { DocumentKind } from "../resolutions/document-kind.ts";
import {
  codeOf,
  isIssuedResolution,
  requireInForce,
  type Resolution,
} from "../resolutions/resolution.ts";
import { requireClause, requireResolution } from "../resolutions/resolution.views.server.ts";
import { tasksOfConclusions } from "./conclusion-tasks.views.server.ts";
import { listMonitors } from "./parties.views.server.ts";
import { countPrepared, findPrepared } from "./prepared-task.store.server.ts";
import { requirePreparing, type PreparedTask } from "./prepared-task.ts";
import { maySeePrepared } from "./prepared-tasks.views.server.ts";
import { requireSubTask } from "./sub-task.ts";
import { listSets } from "./task-set.store.server.ts";
import type { TaskSet } from "./task-set.ts";
import { mayAssign, requireAssigner, requireTask } from "./task-standing.views.server.ts";
import { taskCode } from "./task.ts";
import { countOfClause } from "./task-keys.store.server.ts";

/** What tasks are about to be made from, as the form shows it. */
export type ShownSource =
  | {
      is: "clause";
      id: string;
      article: number;
      clause: number | null;
      /** Without a code it is not issued yet: tasks are prepared, not given. */
      resolution: { id: string; kind: DocumentKind; code: string | null };
      text: string;
      seen: number;
    }
  | { is: "item"; id: string; meetingId: string; position: string; meeting: string; text: string }
  | { is: "task"; id: string; code: string; text: string; dueAt: number | null }
  | {
      is: "campaign";
      id: string;
      title: string;
      conclusions: (ShownConclusion & { /** It has become a task. */ isGiven: boolean })[];
    }
  | { is: "document" };

type Named = { id: string; title: Bilingual };

export type NewTaskPage = {
  source: ShownSource;
  /** Words of the source that were selected; the whole of it where none were. */
  passage: string;
  /** In charge unless another is named; null: has to be named. */
  leaderId: string | null;
  leaders: Named[];
  monitors: Named[];
  ministries: OrganisationName[];
  coordinators: (OrganisationName & { isLocality: boolean })[];
  /** What is often given together. */
  sets: { id: string; name: string; tasks: number }[];
  /** The one the rows are filled from. */
  set: TaskSet | null;
  /** The one that is written anew. */
  prepared: PreparedTask | null;
};

type Asked = {
  person: Person;
  now: number;
  /** Of `?clause=`, `?item=`, `?task=`, `?campaign=`, or a document from outside; `?set=` fills rows, `?prepared=` the one. */
  search: URLSearchParams;
};

/** The form in which the secretariat gives tasks of one source. */
export async function newTaskPage(db: Knex, asked: Asked): Promise<NewTaskPage> {
  const prepared = await shownPrepared(db, asked);
  const { source, leaderId } = prepared
    ? await shownClause(db, asked.person, prepared.clauseId)
    : await shownSource(db, asked);
  requireAssigner(asked.person);
  const leaders = await governmentLeaders(db, asked.now);
  const sets = await listSets(db);
  return {
    source,
    passage: prepared?.passage ?? asked.search.get("passage")?.slice(0, 4000) ?? "",
    leaderId: inCharge(leaders, prepared?.terms.leaderId ?? leaderId),
    leaders,
    monitors: await listMonitors(db, asked.now),
    ministries: await listMinistries(db, asked.now),
    coordinators: await listCoordinators(db, asked.now),
    sets: sets.map(({ id, name, rows }) => ({ id, name, tasks: rows.length })),
    set: sets.find(({ id }) => id === asked.search.get("set")) ?? null,
    prepared,
  };
}

const inCharge = (leaders: readonly Named[], wanted: string | null) =>
  leaders.find(({ id }) => id === wanted)?.id ?? null;

/** The prepared task an address names, while it may be written anew. */
async function shownPrepared(db: Knex, { person, search }: Asked): Promise<PreparedTask | null> {
  const id = search.get("prepared");
  if (id === null) return null;
  const prepared = (await findPrepared(db, id)) ?? refuse("not-found");
  await requireWaiting(db, person, prepared.resolutionId);
  return maySeePrepared(person, prepared) ? prepared : refuse("not-found");
}

type Shown = { source: ShownSource; leaderId: string | null };

async function shownSource(db: Knex, { person, search, now }: Asked): Promise<Shown> {
  const [clause, item, task] = ["clause", "item", "task"].map((each) => search.get(each));
  const campaign = search.get("campaign");
  if (campaign) return shownCampaign(db, { person, id: campaign, at: now });
  if (clause) return shownClause(db, person, clause);
  if (item) {
    const { itemId, conclusion, meetingId, position, meetingTitle } =
      (await conclusionOf(db, person, item)) ?? refuse("not-found");
    const place = { meetingId, position, meeting: meetingTitle };
    return { source: { is: "item", id: itemId, text: conclusion, ...place }, leaderId: null };
  }
  if (!task && !mayAssign(person)) return refuse("not-found");
  if (!task) return { source: { is: "document" }, leaderId: null };
  const asked = { person, id: task, action: "task.read", at: now } as const;
  const { task: parent } = await requireTask(db, asked);
  requireSubTask(parent, parent.dueAt);
  const { id, title: text, dueAt, leaderId } = parent;
  return { source: { is: "task", id, code: taskCode(parent), text, dueAt }, leaderId };
}

async function shownCampaign(
  db: Knex,
  asked: { person: Person; id: string; at: number },
): Promise<Shown> {
  const { id, title, conclusions } = await requireConcluded(db, asked);
  const conclusionIds = conclusions.map((each) => each.id);
  const { person, at: now } = asked;
  const given = await tasksOfConclusions(db, { person, conclusionIds, now });
  const isGiven = (own: string) => given.some(({ conclusionId }) => conclusionId === own);
  const shown = conclusions.map((each) => ({ ...each, isGiven: isGiven(each.id) }));
  return { source: { is: "campaign", id, title, conclusions: shown }, leaderId: null };
}

async function shownClause(db: Knex, person: Person, id: string): Promise<Shown> {
  const { resolution, article, clause } = await requireClause(db, person, id);
  const place = { article: article.number, clause: clause.number, text: clause.text };
  if (!isIssuedResolution(resolution)) {
    const { approvedBy: leaderId } = await requireWaiting(db, person, resolution.id);
    const from = { id: resolution.id, kind: resolution.kind, code: null };
    const seen = await countPrepared(db, id);
    return { source: { is: "clause", id, ...place, resolution: from, seen }, leaderId };
  }
  const issued = requireInForce(resolution);
  const from = { id: resolution.id, kind: resolution.kind, code: codeOf(issued) };
  const seen = await countOfClause(db, id);
  return {
    source: { is: "clause", id, ...place, resolution: from, seen },
    leaderId: issued.approvedBy,
  };
}

/** A document on which tasks may be prepared, by this person. */
async function requireWaiting(db: Knex, person: Person, id: string): Promise<Resolution> {
  const wanted = { person, id, action: "resolution.prepare-tasks" } as const;
  const resolution = await requireResolution(db, wanted);
  requirePreparing(resolution.state);
  return resolution;
}
