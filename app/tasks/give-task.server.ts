import { headsOf } from "../bodies/heads.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { dayOf, yearOf } from "../platform/dates.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { keepStepIn } from "./keep-step.server.ts";
import { UNMARKED, type TaskMarks } from "./task-marks.ts";
import { insertTask } from "./task.store.server.ts";
import { moveTallies, talliesOf } from "./task-tally.store.server.ts";
import { TASK_SERIES, type TaskFacts, type UnreportedTask } from "./task.ts";

type Given = Pick<
  TaskFacts,
  | "id"
  | "title"
  | "deliverable"
  | "leadId"
  | "coordinatorIds"
  | "leaderId"
  | "deadlineText"
  | "firstDueAt"
  | "dueAt"
  | "assignedBy"
> &
  Partial<TaskMarks>;

/** The task under the next number of the year, with its first step. The caller has decided the rights. */
export async function giveTaskIn(
  tx: Tx,
  given: Given,
  wakes: readonly string[] = [],
): Promise<UnreportedTask> {
  const year = yearOf(dayOf(tx.at));
  const task: UnreportedTask = {
    ...UNMARKED,
    ...given,
    state: "assigned",
    year,
    head: (await headsOf(tx.db, [given.leadId]))(given.leadId, dayOf(tx.at)),
    number: await takeNumber(tx.db, { series: TASK_SERIES, year }),
    asked: null,
    assignedAt: tx.at,
    givenAt: tx.at,
    reportedAt: null,
    successorId: null,
  };
  await insertTask(tx.db, task);
  await moveTallies(tx.db, [], await talliesOf(tx.db, task.id));
  await keepStepIn(tx, { task, step: "assigned", personId: task.assignedBy });
  const { id, number, leadId, coordinatorIds, dueAt } = task;
  tx.record({
    type: "task.assigned",
    subject: `task:${id}`,
    payload: { year, number, leadId, coordinatorIds: [...coordinatorIds], dueAt },
    wakes: [`task:${id}`, "tasks", ...wakes],
  });
  return task;
}
