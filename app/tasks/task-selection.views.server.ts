import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { UNCOUNTED } from "./standing.ts";
import { NO_FIELD } from "./task-fields.ts";
import { SOON_DAYS, type Origin, type Selection } from "./task-filter.ts";
import { TASK_STATES, type TaskState } from "./task.ts";

/** In time, in SQL, with one binding: the instant as of which is counted. */
export const IN_TIME = "coalesce(tasks.reported_at, ?) <= tasks.due_at";

/** Its deadline was put off until then, in SQL, with the same binding. */
export const EXTENDED = `tasks.id in (select asked.task_id from task_steps as asked
  where asked.step = 'extension-granted' and asked.at <= ?)`;

/** Its lead did not heed the first week's reminder of this deadline: same rungs as `reminderOf`. */
const ESCALATED = `exists (select 1 from task_reminders as told where told.task_id = tasks.id
  and told.due_at = tasks.due_at and told.rung <= -2 and told.at <= ?)`;

/** The month in which it was given, as Hà Nội reads it: "2026-11". */
export function givenMonth(db: Knex): string {
  const seconds = "(tasks.assigned_at + 25200000) / 1000";
  return db.client.config.client === "pg"
    ? `to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM')`
    : `strftime('%Y-%m', ${seconds}, 'unixepoch')`;
}

/** Leaves of a query the tasks of one row of a report, of one day's reminders, or of one import. */
export function whereOrigin(
  db: Knex,
  query: Knex.QueryBuilder,
  { by, key, reader }: Origin & { reader: Person },
): void {
  switch (by) {
    case "leader":
      void query.where("tasks.leader_id", key);
      break;
    case "source":
      void query.whereIn("tasks.clause_id", db("clauses").where("resolution_id", key).select("id"));
      break;
    case "month":
      void query.whereRaw(`${givenMonth(db)} = ?`, [key]);
      break;
    case "field":
      if (key === NO_FIELD) void query.whereNull("tasks.field");
      else void query.where("tasks.field", key);
      break;
    case "reminded":
      void query.whereIn(
        "tasks.id",
        db("personal_reminders").where({ person_id: reader.id, day: key }).select("task_id"),
      );
      break;
    case "imported":
      void query.whereIn(
        "tasks.id",
        db("imported_tasks").where({ import_id: key }).select("task_id"),
      );
      break;
    default:
      by satisfies never;
  }
}

/** Counted and not yet done: to the letter the condition of the partial indexes on `tasks`. */
const OPEN = `tasks.state in ('assigned', 'declined', 'received', 'in-progress', 'reported-done',
    'rework')`;

/**
 * A selection in parts that together are the whole of it, each of which an index on deadlines finds:
 * of the tasks not yet reported the clock decides, of the others their report.
 */
export function partsOf(
  selection: Selection | null,
  at: number,
): ((query: Knex.QueryBuilder) => void)[] {
  if (selection !== "in-term" && selection !== "overdue") {
    return [(query) => whereSelected(query, selection, at)];
  }
  const [due, reported] =
    selection === "in-term"
      ? ["tasks.due_at >= ?", "tasks.reported_at <= tasks.due_at"]
      : ["tasks.due_at < ?", "tasks.reported_at > tasks.due_at"];
  return [
    (query) => void query.whereRaw(OPEN).whereNull("tasks.reported_at").whereRaw(due, [at]),
    (query) => void query.where("tasks.state", "reported-done").whereRaw(reported),
  ];
}

/** Whether a selection holds tasks with a deadline, without one, or both. */
export const hasDated = (selection: Selection | null): boolean => selection !== "no-deadline";
export const hasUndated = (selection: Selection | null): boolean =>
  selection === null ||
  selection === "no-deadline" ||
  selection === "extended" ||
  isState(selection);

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
      // To the letter the condition of an index; what is confirmed was reported.
      void query.whereRaw("tasks.state = 'confirmed' and tasks.reported_at > tasks.due_at");
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
    case "extended":
      void query.whereNotIn("tasks.state", [...UNCOUNTED]).whereRaw(EXTENDED, [at]);
      break;
    case "escalated":
      whereStanding(query, "overdue", at);
      void query.whereRaw(ESCALATED, [at]);
      break;
    default:
      standing satisfies never;
  }
}
