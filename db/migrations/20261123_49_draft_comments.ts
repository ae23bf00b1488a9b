import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/** What is said about a passage of a live text, and how it is proposed to read instead. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("draft_comments", (t) => {
    t.text("id").primary();
    t.text("kind").notNullable(); // resolution | minutes
    t.text("subject_id").notNullable(); // the resolution; the meeting
    t.integer("generation").notNullable(); // of the live text in which the anchor lies
    t.text("anchor").notNullable(); // JSON: both ends, in the terms of Yjs
    t.text("quote").notNullable(); // what the passage said
    t.text("wording"); // how it is to read instead; empty text: it is to go; null: only a comment
    t.text("text").notNullable().defaultTo("");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.text("state").notNullable().defaultTo("open"); // open | resolved | accepted | refused
    t.text("closed_by").references("persons.id");
    t.bigInteger("closed_at");
    t.text("reason").notNullable().defaultTo(""); // why a wording was refused
    t.check("state in ('open', 'resolved', 'accepted', 'refused')");
    t.index(["kind", "subject_id", "at"]);
  });
  await knex.schema.createTable("draft_replies", (t) => {
    t.text("id").primary();
    t.text("comment_id").notNullable().references("draft_comments.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("text").notNullable();
    t.bigInteger("at").notNullable();
    t.index(["comment_id", "at"]);
  });
  await makeAppendOnly(knex, "draft_replies");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
