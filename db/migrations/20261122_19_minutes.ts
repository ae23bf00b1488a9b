import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("minutes", (t) => {
    t.text("meeting_id").primary().references("meetings.id");
    t.text("state").notNullable(); // draft | circulated | confirmed | closed
    t.integer("version").notNullable();
    t.bigInteger("drafted_at").notNullable();
    t.bigInteger("circulated_at");
    t.bigInteger("confirmed_at");
    t.text("confirmed_by").references("persons.id");
    t.text("text_sha256"); // of the confirmed text
    t.text("file_sha256").references("files.sha256"); // the paper, once typeset
    t.bigInteger("closed_at");
  });

  await knex.schema.createTable("minutes_versions", (t) => {
    t.text("meeting_id").notNullable().references("minutes.meeting_id");
    t.integer("version").notNullable();
    t.text("sections").notNullable(); // JSON
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
    t.primary(["meeting_id", "version"]);
  });
  await makeAppendOnly(knex, "minutes_versions");

  await knex.schema.createTable("minutes_comments", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("minutes.meeting_id");
    t.integer("version").notNullable(); // what its writer read
    t.text("section");
    t.text("person_id").notNullable().references("persons.id");
    t.text("text").notNullable();
    t.bigInteger("at").notNullable();
    t.text("verdict"); // accepted | declined
    t.text("answer");
    t.bigInteger("answered_at");
    t.text("answered_by").references("persons.id");
    t.index(["meeting_id"]);
  });

  // Who chose what, apart from the minutes that everybody reads; written once.
  await knex.schema.createTable("minutes_sealed", (t) => {
    t.text("meeting_id").primary().references("minutes.meeting_id");
    t.text("votes").notNullable(); // JSON
    t.text("sha256").notNullable();
    t.bigInteger("sealed_at").notNullable();
  });
  await makeAppendOnly(knex, "minutes_sealed");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
