import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await createDocuments(knex);
  // What a resolution said each time it was saved; the minutes keep theirs in minutes_versions.
  await knex.schema.createTable("resolution_versions", (t) => {
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.integer("version").notNullable();
    t.text("title").notNullable();
    t.text("articles").notNullable(); // JSON
    t.text("by_person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.primary(["resolution_id", "version"]);
  });
  await makeAppendOnly(knex, "resolution_versions");
}

/** The live texts, as the browsers of those who write sent them. */
async function createDocuments(knex: Knex): Promise<void> {
  await knex.schema.createTable("draft_documents", (t) => {
    t.text("kind").notNullable(); // resolution | minutes
    t.text("subject_id").notNullable(); // the resolution; the meeting
    t.integer("generation").notNullable(); // the saved version it was begun from
    t.integer("version").notNullable(); // the one it was last saved as
    t.binary("state").notNullable();
    t.integer("folded").notNullable().defaultTo(0); // how often: a second folder sees that it is late
    t.primary(["kind", "subject_id", "generation"]);
  });
  // Every change before it is acknowledged; folded into the state from time to time.
  await knex.schema.createTable("draft_log", (t) => {
    t.bigIncrements("id");
    t.text("kind").notNullable();
    t.text("subject_id").notNullable();
    t.integer("generation").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.binary("bytes").notNullable();
    t.bigInteger("at").notNullable();
    t.index(["kind", "subject_id", "generation", "id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
