import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("tasks", (t) => {
    t.text("id").primary();
    t.integer("year").notNullable();
    t.integer("number").notNullable();
    t.text("clause_id").notNullable().references("clauses.id").unique();
    t.text("title").notNullable();
    t.text("deliverable").notNullable();
    t.text("lead_organisation_id").notNullable().references("organisations.id");
    t.text("deadline_text").notNullable(); // as written
    t.bigInteger("due_at").notNullable();
    t.text("state").notNullable(); // assigned | received | in-progress | reported-done | rework | confirmed | withdrawn
    t.bigInteger("assigned_at").notNullable();
    t.text("assigned_by").notNullable().references("persons.id");
    t.bigInteger("reported_at"); // when the completion report that stands came in; empty again once returned
    t.unique(["year", "number"]);
    t.index(["lead_organisation_id", "state"]);
  });

  await knex.schema.createTable("task_coordinators", (t) => {
    t.text("task_id").notNullable().references("tasks.id");
    t.text("organisation_id").notNullable().references("organisations.id");
    t.primary(["task_id", "organisation_id"]);
  });

  await knex.schema.createTable("task_steps", (t) => {
    t.text("id").primary();
    t.text("task_id").notNullable().references("tasks.id");
    t.integer("seq").notNullable();
    t.text("step").notNullable(); // assigned | received | progress | reported-done | returned | confirmed | withdrawn
    t.text("text").notNullable();
    t.text("obstacles").notNullable().defaultTo("");
    t.text("file_sha256").references("files.sha256");
    t.text("file_name");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.unique(["task_id", "seq"]);
  });
  await makeAppendOnly(knex, "task_steps");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
