import type { Knex } from "knex";
import { headsOf } from "../bodies/heads.views.server.ts";
import { organisationNames, type OrganisationName } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { requireClause } from "../resolutions/resolution.views.server.ts";
import { standingOf, type Standing } from "./standing.ts";
import { taskCode, type TaskState } from "./task.ts";
import { listSteps } from "./task.store.server.ts";
import { requireTask } from "./task-standing.views.server.ts";
import { taskThread, type ThreadEntry } from "./task-thread.views.server.ts";

export const TASK_DEEDS = [
  "receive",
  "report-progress",
  "report-done",
  "confirm",
  "return",
  "withdraw",
] as const;
export type TaskDeed = (typeof TASK_DEEDS)[number];

export type TaskPage = {
  id: string;
  code: string;
  title: string;
  deliverable: string;
  state: TaskState;
  standing: Standing | null;
  deadlineText: string;
  dueAt: number;
  lead: OrganisationName;
  /** The office that answers for it: "Bộ trưởng Bộ Tư pháp". */
  head: Bilingual | null;
  coordinators: OrganisationName[];
  /** How many progress reports stand in the thread. */
  reports: number;
  thread: ThreadEntry[];
  /** What this person can do with it now. */
  deeds: TaskDeed[];
  now: number;
};

type Eyes = { person: Person; id: string; now: number };

/** Everything the page of one task shows to this person. */
export async function taskPage(db: Knex, { person, id, now }: Eyes): Promise<TaskPage> {
  const { task, relations } = await requireTask(db, { person, id, action: "task.read" });
  const place = await requireClause(db, person, task.clauseId);
  const names = new Map((await organisationNames(db)).map((name) => [name.id, name]));
  const thing = { state: task.state, relations };
  const thread = await taskThread(db, { person, taskId: id, place });
  return {
    id,
    code: taskCode(task),
    title: task.title,
    deliverable: task.deliverable,
    state: task.state,
    standing: standingOf(task, now),
    deadlineText: task.deadlineText,
    dueAt: task.dueAt,
    lead: names.get(task.leadId) ?? refuse("not-found"),
    head: (await headsOf(db, [task.leadId])).get(task.leadId) ?? null,
    coordinators: task.coordinatorIds.flatMap((each) => names.get(each) ?? []),
    reports: thread.filter((each) => each.kind === "step" && each.step === "progress").length,
    thread,
    deeds: TASK_DEEDS.filter((deed) => may(person, `task.${deed}`, thing)),
    now,
  };
}

export type TaskFile = { sha256: string; name: string };

/** The file that came with a step, for someone who may read the task. */
export async function taskFile(
  db: Knex,
  { person, taskId, stepId }: { person: Person; taskId: string; stepId: string },
): Promise<TaskFile> {
  await requireTask(db, { person, id: taskId, action: "task.read" });
  const step = (await listSteps(db, taskId)).find((each) => each.id === stepId);
  return step?.file ?? refuse("not-found");
}
