import type { Knex } from "knex";
import { headsOf } from "../bodies/heads.views.server.ts";
import {
  listMinistries,
  organisationNames,
  personTitles,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { requireClause } from "../resolutions/resolution.views.server.ts";
import { standingOf, type Standing } from "./standing.ts";
import { deedsOf, type TaskDeed } from "./task-deeds.ts";
import { relatedTasks, type RelatedTask } from "./related-tasks.views.server.ts";
import { taskCode, type Task, type AskedDeadline, type TaskState } from "./task.ts";
import { listSteps } from "./task-step.store.server.ts";
import { mayBeCut } from "./sub-task.ts";
import { taskFamily, type TaskFamily } from "./task-family.views.server.ts";
import type { Priority, Secrecy } from "./task-marks.ts";
import { mayAssign, requireTask } from "./task-standing.views.server.ts";
import { taskThread, type ThreadEntry } from "./task-thread.views.server.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";

export type TaskPage = {
  id: string;
  code: string;
  title: string;
  deliverable: string;
  state: TaskState;
  standing: Standing | null;
  deadlineText: string;
  dueAt: number | null;
  /** The original deadline, where it has been moved since. */
  firstDueAt: number | null;
  asked: AskedDeadline | null;
  lead: OrganisationName;
  /** The office that answers for it: "Bộ trưởng Bộ Tư pháp"; whether it has passed on since then. */
  head: { title: Bilingual; isPast: boolean } | null;
  /** In charge of it in the Government. */
  leader: Bilingual | null;
  coordinators: OrganisationName[];
  /** Who follows it in the Government Office. */
  monitor: { title: Bilingual | null; department: string };
  passage: string;
  priority: Priority;
  secrecy: Secrecy;
  field: string | null;
  family: TaskFamily;
  /** Whether this person may cut it into sub-tasks now. */
  mayCut: boolean;
  /** How far the lead ministry says it is, 0 to 100. */
  percent: number | null;
  /** How many progress reports stand in the thread. */
  reports: number;
  related: RelatedTask[];
  thread: ThreadEntry[];
  /** What this person can do with it now. */
  deeds: TaskDeed[];
  /** To whom it could be given instead; empty for those who give none. */
  ministries: OrganisationName[];
  now: number;
};

type Eyes = { person: Person; id: string; now: number };

/** Everything the page of one task shows to this person. */
export async function taskPage(db: Knex, { person, id, now }: Eyes): Promise<TaskPage> {
  const seen = { person, id, action: "task.read", at: now } as const;
  const { task, relations } = await requireTask(db, seen);
  const place = task.clauseId === null ? null : await requireClause(db, person, task.clauseId);
  const names = new Map((await organisationNames(db)).map((name) => [name.id, name]));
  const thread = await taskThread(db, { person, task, place, now });
  const deeds = deedsOf(person, { task, relations, now, calendar: await calendarNow(db) });
  const family = await taskFamily(db, { person, task, now });
  const titles = await personTitles(db, [task.leaderId, task.monitorId ?? ""]);
  const steps = thread.filter((each) => each.kind === "step");
  return {
    id,
    code: taskCode(task),
    title: task.title,
    deliverable: task.deliverable,
    state: task.state,
    standing: standingOf(task, now),
    deadlineText: task.deadlineText,
    dueAt: task.dueAt,
    firstDueAt: task.firstDueAt === task.dueAt ? null : task.firstDueAt,
    asked: task.asked,
    lead: names.get(task.leadId) ?? refuse("not-found"),
    head: await shownHead(db, task, now),
    leader: titles.get(task.leaderId) ?? null,
    ...marksOf(task, titles),
    family,
    mayCut: mayAssign(person) && mayBeCut(task),
    coordinators: task.coordinatorIds.flatMap((each) => names.get(each) ?? []),
    percent: family.rolledUp ?? steps.findLast((each) => each.percent !== null)?.percent ?? null,
    reports: steps.filter(({ step }) => step === "progress").length,
    related: await relatedTasks(db, { person, task }),
    thread,
    deeds,
    ministries: deeds.some((deed) => GIVING.includes(deed)) ? await listMinistries(db, now) : [],
    now,
  };
}

/** As it was when the task was given. */
async function shownHead(db: Knex, { head, leadId }: Task, now: number) {
  if (head === null) return null;
  const current = (await headsOf(db, [leadId]))(leadId, dayOf(now));
  const isPast = head.personId !== null && head.personId !== current?.personId;
  return { title: head.title, isPast };
}

function marksOf(task: Task, titles: ReadonlyMap<string, Bilingual>) {
  const { monitorId, monitorDepartment: department, passage, priority, secrecy, field } = task;
  const title = titles.get(monitorId ?? "") ?? null;
  return { monitor: { title, department }, passage, priority, secrecy, field };
}

const GIVING: readonly TaskDeed[] = ["decline", "reassign", "transfer"];

export type TaskFile = { sha256: string; name: string };

/** The file that came with a step, for someone who may read the task. */
export async function taskFile(
  db: Knex,
  { person, taskId, stepId, at }: { person: Person; taskId: string; stepId: string; at: number },
): Promise<TaskFile> {
  await requireTask(db, { person, id: taskId, action: "task.read", at });
  const step = (await listSteps(db, taskId)).find((each) => each.id === stepId);
  return step?.file ?? refuse("not-found");
}
