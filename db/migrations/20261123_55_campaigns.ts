import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/** Inspection campaigns of the Prime Minister's working group, and the tasks their conclusions become. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("campaigns", (t) => {
    t.text("id").primary();
    t.text("title").notNullable();
    t.text("purpose").notNullable();
    t.text("basis").notNullable(); // the document that orders it, as it is cited; empty: none
    t.text("from_on").notNullable();
    t.text("to_on").notNullable();
    t.text("previous_id").references("campaigns.id"); // the round it is compared with
    t.text("state").notNullable(); // prepared | open | concluded
    t.bigInteger("prepared_at").notNullable();
    t.bigInteger("opened_at");
    t.bigInteger("concluded_at");
  });
  await knex.schema.createTable("campaign_bodies", (t) => {
    t.text("campaign_id").notNullable().references("campaigns.id");
    t.text("organisation_id").notNullable().references("organisations.id");
    t.primary(["campaign_id", "organisation_id"]);
    t.index("organisation_id");
  });
  await knex.schema.createTable("campaign_criteria", (t) => {
    t.text("id").primary();
    t.text("campaign_id").notNullable().references("campaigns.id");
    t.integer("position").notNullable();
    t.text("parent_id").references("campaign_criteria.id"); // a criterion is met if all its parts are
    t.text("title").notNullable();
    t.text("precursor_id").references("campaign_criteria.id"); // the same one in the round before
    t.unique(["campaign_id", "position"]);
  });
  // What the working group finds in a cell, and what the body states to it: each version is kept.
  await knex.schema.createTable("campaign_remarks", (t) => {
    t.text("id").primary();
    t.text("campaign_id").notNullable().references("campaigns.id");
    t.text("criterion_id").notNullable().references("campaign_criteria.id");
    t.text("organisation_id").notNullable().references("organisations.id");
    t.text("kind").notNullable(); // finding | statement
    t.integer("seq").notNullable();
    t.text("mark"); // of a finding: met | not-met | not-assessed
    t.text("text").notNullable();
    t.text("file_sha256").references("files.sha256");
    t.text("file_name");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.unique(["criterion_id", "organisation_id", "kind", "seq"]);
    t.index(["campaign_id", "kind"]);
  });
  await makeAppendOnly(knex, "campaign_remarks");
  await knex.schema.createTable("campaign_conclusions", (t) => {
    t.text("id").primary();
    t.text("campaign_id").notNullable().references("campaigns.id");
    t.integer("position").notNullable();
    t.text("organisation_id").references("organisations.id"); // null: all inspected bodies
    t.text("text").notNullable();
    t.unique(["campaign_id", "position"]);
  });
  const column = "conclusion_id text references campaign_conclusions(id)";
  await knex.raw(`alter table tasks add column ${column}`);
  await knex.raw(
    "create index tasks_of_conclusion on tasks (conclusion_id) where conclusion_id is not null",
  );
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
