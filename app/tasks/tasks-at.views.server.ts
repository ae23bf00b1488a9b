import type { Knex } from "knex";
import { asOf, type Counting } from "./counted-tasks.ts";
import { IN_TIME } from "./task-selection.views.server.ts";

/** What no step changes. */
const LASTING = [
  ...["id", "year", "number", "title", "clause_id", "item_id", "document_id", "conclusion_id"],
  ...["leader_id", "monitor_id", "assigned_by", "secrecy", "priority", "field"],
  ...["assigned_at", "first_due_at"],
];

/**
 * The tasks as they stood at the end of a day, under the name and the columns of the table itself:
 * the last step until then says state, lead, report and deadline. Where the first deadline is
 * counted against, it stands in the place of the current one. `only`: the state secrets among them.
 */
export function tasksAt(
  db: Knex,
  counting: Counting & { only?: "secret" | null },
  now: number,
): Knex.QueryBuilder {
  const at = asOf(counting, now);
  const isOriginal = counting.against === "original";
  // With a limit it is read by itself: they are few, and an index knows them.
  const from = (name: string) =>
    counting.only
      ? db("tasks").whereRaw("secrecy <> 'none'").limit(1_000_000).as(name)
      : `tasks as ${name}`;
  if (at === now && !isOriginal) return db(from("tasks"));
  const own = db(from("t")).select(LASTING.map((column) => `t.${column}`));
  if (at === now) {
    void own.select(
      "t.lead_organisation_id",
      "t.state",
      "t.reported_at",
      "t.first_due_at as due_at",
    );
    return db(own.as("tasks"));
  }
  const last = db("task_steps")
    .where("at", "<=", at)
    .groupBy("task_id")
    .select("task_id")
    .max("seq as seq")
    .as("last");
  void own
    .join(last, "last.task_id", "t.id")
    .join("task_steps as s", (on) => {
      void on.on("s.task_id", "last.task_id").andOn("s.seq", "last.seq");
    })
    .select("s.lead_organisation_id", "s.state", "s.reported_at")
    .select(isOriginal ? "t.first_due_at as due_at" : "s.due_at as due_at");
  return db(own.as("tasks"));
}

/** The same cells as `standingOf`, in SQL, for tasks that are counted; bound twice to the instant. */
export const standingInSql = `case when tasks.due_at is null then 'no-deadline'
  when tasks.state = 'confirmed'
    then case when ${IN_TIME} then 'done-on-time' else 'done-late' end
  when ${IN_TIME} then 'in-term' else 'overdue' end`;
