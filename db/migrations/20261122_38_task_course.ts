import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/** What a task is in after a step; a coordinator's report keeps the state, which nobody counts by. */
const STATE_AFTER = `case step when 'progress' then 'in-progress' when 'returned' then 'rework'
  else step end`;

export async function up(knex: Knex): Promise<void> {
  const isPostgres = knex.client.config.client === "pg";
  await (isPostgres ? loosenOnPostgres(knex) : rebuildOnSqlite(knex));
  // What it was replaced by or handed on as; that one is written after it.
  await knex.raw(`alter table tasks add column successor_id text references tasks(id)
    deferrable initially deferred`);
  await knex.raw("create index tasks_of_successor on tasks (successor_id)");
  await knex.raw("create index tasks_of_clause on tasks (clause_id)");
  await knex.raw("create index tasks_by_deadline on tasks (due_at, id)");
  await widenSteps(knex, isPostgres);
}

/** Several tasks from one clause, some from none; some without a deadline. */
async function loosenOnPostgres(knex: Knex): Promise<void> {
  const deeds = [
    "drop constraint tasks_clause_id_unique",
    "alter column clause_id drop not null",
    "alter column due_at drop not null",
    "add column first_due_at bigint",
    "add column leader_id text references persons(id)",
    "add column given_at bigint not null default 0",
    "add column resumes_to text",
    "add column asked_due_at bigint",
    "add column asked_deadline text",
  ];
  for (const deed of deeds) await knex.raw(`alter table tasks ${deed}`);
  await fill(knex);
  await knex.raw("alter table tasks alter column leader_id set not null");
}

/** SQLite loosens no column: the rows wait aside, and whoever points at them is asked at the end. */
async function rebuildOnSqlite(knex: Knex): Promise<void> {
  await knex.raw("pragma defer_foreign_keys = on");
  await knex.raw("create temporary table tasks_aside as select * from tasks");
  await knex.schema.dropTable("tasks");
  await knex.schema.createTable("tasks", (t) => {
    t.text("id").primary();
    t.integer("year").notNullable();
    t.integer("number").notNullable();
    t.text("clause_id").references("clauses.id");
    t.text("title").notNullable();
    t.text("deliverable").notNullable();
    t.text("lead_organisation_id").notNullable().references("organisations.id");
    t.text("deadline_text").notNullable(); // as written; empty: none
    t.bigInteger("due_at"); // the current one
    t.text("state").notNullable();
    t.bigInteger("assigned_at").notNullable();
    t.text("assigned_by").notNullable().references("persons.id");
    t.bigInteger("reported_at"); // when the completion report that stands came in
    t.bigInteger("first_due_at"); // the original one
    t.text("leader_id").references("persons.id"); // in charge: decides on the deadline
    t.bigInteger("given_at").notNullable().defaultTo(0); // to the ministry that leads it now
    t.text("resumes_to"); // the state a suspended one goes back to
    t.bigInteger("asked_due_at"); // the new deadline asked for and not yet decided
    t.text("asked_deadline");
    t.unique(["year", "number"]);
    t.index(["lead_organisation_id", "state"]);
  });
  const kept = `id, year, number, clause_id, title, deliverable, lead_organisation_id, deadline_text,
    due_at, state, assigned_at, assigned_by, reported_at`;
  await knex.raw(`insert into tasks (${kept}) select ${kept} from tasks_aside`);
  await knex.raw("drop table tasks_aside");
  await fill(knex);
}

/** Who issued the resolution is in charge; until now no deadline was ever extended. */
async function fill(knex: Knex): Promise<void> {
  await knex.raw(`update tasks set first_due_at = due_at, given_at = assigned_at,
    leader_id = coalesce((select r.approved_by from clauses c join resolutions r
      on r.id = c.resolution_id where c.id = tasks.clause_id), assigned_by)`);
}

const COLUMNS = [
  "proposal text not null default ''",
  "percent integer",
  "product text not null default ''", // number and notation of the document that was made
  "organisation_id text references organisations(id)", // proposed or new lead
  "deadline_text text", // as asked for or granted
  // How the task stood after the step, so that every past day can be counted again.
  "state text",
  "due_at bigint",
  "reported_at bigint",
  "lead_organisation_id text references organisations(id)",
];

async function widenSteps(knex: Knex, isPostgres: boolean): Promise<void> {
  for (const column of COLUMNS) await knex.raw(`alter table task_steps add column ${column}`);
  const triggers = isPostgres ? ["append_only"] : ["no_update", "no_delete"];
  for (const name of triggers) {
    await knex.raw(`drop trigger task_steps_${name}${isPostgres ? " on task_steps" : ""}`);
  }
  const ofTask = (column: string) =>
    `(select t.${column} from tasks t where t.id = task_steps.task_id)`;
  await knex.raw(`update task_steps set state = ${STATE_AFTER},
    due_at = ${ofTask("due_at")}, lead_organisation_id = ${ofTask("lead_organisation_id")},
    reported_at = case when step = 'reported-done' then at when step = 'confirmed'
      then ${ofTask("reported_at")} end`);
  await makeAppendOnly(knex, "task_steps");
  await knex.raw("create index task_steps_at on task_steps (at, task_id, seq)");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
