import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("dossiers", (t) => {
    t.text("id").primary();
    t.text("ministry_id").notNullable().references("organisations.id");
    t.text("title").notNullable();
    t.text("matter").notNullable(); // legal-text | scheme | report | other
    t.text("preferred_meeting_id").references("meetings.id");
    t.integer("minutes").notNullable();
    t.text("mode").notNullable(); // information | discussion | decision
    t.integer("urgent").notNullable().defaultTo(0);
    t.text("motivation").notNullable().defaultTo("");
    t.text("granted_by").references("persons.id"); // whose leave the urgency has
    t.bigInteger("granted_at");
    t.text("state").notNullable(); // draft | submitted | returned | accepted | scheduled | withdrawn
    t.bigInteger("created_at").notNullable();
    t.bigInteger("submitted_at"); // the last time
    t.bigInteger("check_due_at"); // by when the Government Office answers that submission
    // Empty again once the item was taken off the agenda.
    t.text("item_id").references("agenda_items.id").onDelete("SET NULL");
    t.bigInteger("check_told_at"); // when the Government Office was reminded
    t.bigInteger("papers_told_at"); // when the ministry was
    t.index(["ministry_id", "state"]);
    t.index(["state", "check_due_at"]);
    t.index(["preferred_meeting_id"]);
    t.index(["item_id"]);
  });

  await knex.schema.createTable("dossier_papers", (t) => {
    t.text("id").primary();
    t.text("dossier_id").notNullable().references("dossiers.id");
    t.text("kind").notNullable(); // as the kinds of papers
    t.text("title").notNullable();
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("file_name").notNullable();
    t.integer("pages").notNullable();
    t.bigInteger("uploaded_at").notNullable();
    t.text("uploaded_by").notNullable().references("persons.id");
    t.index(["dossier_id"]);
  });

  await knex.schema.createTable("dossier_steps", (t) => {
    t.text("id").primary();
    t.text("dossier_id").notNullable().references("dossiers.id");
    t.integer("seq").notNullable();
    t.text("step").notNullable(); // drafted | submitted | returned | accepted | urgency-granted | scheduled | withdrawn
    t.text("text").notNullable().defaultTo("");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.unique(["dossier_id", "seq"]);
  });
  await makeAppendOnly(knex, "dossier_steps");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
