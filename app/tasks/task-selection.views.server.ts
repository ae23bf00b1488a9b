import type { Knex } from "knex";
import { UNCOUNTED } from "./standing.ts";
import { SOON_DAYS, type Selection } from "./task-filter.ts";
import type { TaskState } from "./task.ts";

/** In time, in SQL, with one binding: the instant as of which is counted. */
export const IN_TIME = "coalesce(tasks.reported_at, ?) <= tasks.due_at";
const CLOSED: readonly TaskState[] = ["confirmed", ...UNCOUNTED];

/** The same cells as `standingOf`, in SQL; null: every task that is counted. */
export function whereSelected(
  query: Knex.QueryBuilder,
  selection: Selection | null,
  at: number,
): void {
  switch (selection) {
    case null:
      void query.whereNotIn("tasks.state", [...UNCOUNTED]);
      break;
    case "done-on-time":
      void query.where("tasks.state", "confirmed").whereRaw(IN_TIME, [at]);
      break;
    case "done-late":
      void query.where("tasks.state", "confirmed").whereRaw(`not (${IN_TIME})`, [at]);
      break;
    case "in-term":
      void query.whereNotIn("tasks.state", [...CLOSED]).whereRaw(IN_TIME, [at]);
      break;
    case "overdue":
      void query.whereNotIn("tasks.state", [...CLOSED]).whereRaw(`not (${IN_TIME})`, [at]);
      break;
    case "no-deadline":
      void query.whereNotIn("tasks.state", [...UNCOUNTED]).whereNull("tasks.due_at");
      break;
    case "due-soon":
      void query.whereNotIn("tasks.state", [...CLOSED]).whereNull("tasks.reported_at");
      void query.whereBetween("tasks.due_at", [at, at + SOON_DAYS * 86_400_000]);
      break;
    case "assigned":
    case "declined":
    case "received":
    case "in-progress":
    case "reported-done":
    case "rework":
    case "confirmed":
    case "suspended":
    case "withdrawn":
    case "replaced":
    case "transferred":
      void query.where("tasks.state", selection);
      break;
    default:
      selection satisfies never;
  }
}
