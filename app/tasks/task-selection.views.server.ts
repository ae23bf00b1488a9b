import type { Knex } from "knex";
import { UNCOUNTED } from "./standing.ts";
import { SOON_DAYS, type Selection } from "./task-filter.ts";
import { TASK_STATES, type TaskState } from "./task.ts";

/** In time, in SQL, with one binding: the instant as of which is counted. */
export const IN_TIME = "coalesce(tasks.reported_at, ?) <= tasks.due_at";

/** Counted and not yet done: to the letter the condition of the partial indexes on `tasks`. */
const OPEN = `tasks.state in ('assigned', 'declined', 'received', 'in-progress', 'reported-done',
    'rework')`;

/** The same cells as `standingOf`, in SQL; null: every task that is counted. */
export function whereSelected(
  query: Knex.QueryBuilder,
  selection: Selection | null,
  at: number,
): void {
  if (selection === null) void query.whereNotIn("tasks.state", [...UNCOUNTED]);
  else if (isState(selection)) void query.where("tasks.state", selection);
  else whereStanding(query, selection, at);
}

function isState(selection: Selection): selection is TaskState {
  return TASK_STATES.some((each) => each === selection);
}

function whereStanding(
  query: Knex.QueryBuilder,
  standing: Exclude<Selection, TaskState>,
  at: number,
): void {
  switch (standing) {
    case "done-on-time":
      void query.where("tasks.state", "confirmed").whereRaw(IN_TIME, [at]);
      break;
    case "done-late":
      void query.where("tasks.state", "confirmed").whereRaw(`not (${IN_TIME})`, [at]);
      break;
    case "in-term":
      void query.whereRaw(OPEN).whereRaw(IN_TIME, [at]);
      break;
    case "overdue":
      void query.whereRaw(OPEN).whereRaw(`not (${IN_TIME})`, [at]);
      break;
    case "no-deadline":
      void query.whereNotIn("tasks.state", [...UNCOUNTED]).whereNull("tasks.due_at");
      break;
    case "due-soon":
      void query.whereRaw(OPEN).whereNull("tasks.reported_at");
      void query.whereBetween("tasks.due_at", [at, at + SOON_DAYS * 86_400_000]);
      break;
    default:
      standing satisfies never;
  }
}
