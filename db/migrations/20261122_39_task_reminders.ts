import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // Each rung of the ladder of a deadline is told once; a deadline that moves has a ladder of its own.
  await knex.schema.createTable("task_reminders", (t) => {
    t.text("task_id").notNullable().references("tasks.id");
    t.bigInteger("due_at").notNullable();
    t.integer("rung").notNullable(); // working days before; 0: the day itself; -n: the nth week after
    t.bigInteger("at").notNullable();
    t.primary(["task_id", "due_at", "rung"]);
  });
  await makeAppendOnly(knex, "task_reminders");
  // What is still open is the smaller part of all tasks there ever were.
  const open = `where state in ('assigned', 'declined', 'received', 'in-progress', 'reported-done',
    'rework')`;
  await knex.raw(`create index tasks_open_by_deadline on tasks (due_at, id) ${open}`);
  await knex.raw(`create index tasks_open_of_lead on tasks
    (lead_organisation_id, due_at, id) ${open}`);
  await knex.raw("create index tasks_of_lead on tasks (lead_organisation_id, due_at, id)");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
