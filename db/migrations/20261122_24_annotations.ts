import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await createOwnNotes(knex);
  await createSharedNotes(knex);
  await createGroups(knex);
}

/** What each person writes on a paper, as their devices sent it. */
async function createOwnNotes(knex: Knex): Promise<void> {
  // Every change before it is acknowledged; folded into the state in the background.
  await knex.schema.createTable("note_log", (t) => {
    t.bigIncrements("id");
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.text("person_id").notNullable().references("persons.id");
    t.binary("bytes").notNullable();
    t.bigInteger("at").notNullable();
    t.index(["paper_id", "person_id", "id"]);
  });
  await knex.schema.createTable("note_states", (t) => {
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.text("person_id").notNullable().references("persons.id");
    t.binary("bytes");
    t.integer("folded").notNullable().defaultTo(0); // how often: a second folder sees that it is late
    t.bigInteger("destroyed_at"); // nothing more is taken from this person's devices
    t.primary(["paper_id", "person_id"]);
  });
  // Which device of which person writes under a Yjs client id.
  await knex.schema.createTable("note_clients", (t) => {
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.bigInteger("client_id").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.text("device_id").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["paper_id", "client_id"]);
  });
}

/** What is shared: the rows are the truth, the documents the browsers see are made from them. */
async function createSharedNotes(knex: Knex): Promise<void> {
  await knex.schema.createTable("notes", (t) => {
    t.text("id").primary();
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.integer("version").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.text("audience").notNullable(); // cabinet | group:<id>
    t.text("parent_id");
    t.text("record"); // JSON; empty once it is no longer shared
    t.text("content_sha256").notNullable();
    t.bigInteger("seq").notNullable();
    t.bigInteger("server_at").notNullable();
    t.text("hash").notNullable();
    t.bigInteger("removed_at");
    t.index(["paper_id", "audience"]);
    t.index(["paper_id", "person_id"]);
    t.index(["parent_id"]);
  });
  await knex.schema.createTable("note_audiences", (t) => {
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.text("audience").notNullable();
    t.integer("epoch").notNullable().defaultTo(0); // of the document the browsers see
    t.bigInteger("seq").notNullable().defaultTo(0);
    t.text("head").notNullable().defaultTo(""); // the newest hash of the chain
    t.primary(["paper_id", "audience"]);
  });
  // Each sharing, change and taking back: whose, when, the hash of the content, never the content.
  await knex.schema.createTable("note_chain", (t) => {
    t.text("paper_id").notNullable();
    t.text("audience").notNullable();
    t.bigInteger("seq").notNullable();
    t.text("note_id").notNullable();
    t.text("person_id").notNullable();
    t.text("deed").notNullable(); // put | remove
    t.text("content_sha256").notNullable();
    t.bigInteger("at").notNullable();
    t.text("hash").notNullable();
    t.primary(["paper_id", "audience", "seq"]);
  });
  await makeAppendOnly(knex, "note_chain");
}

async function createGroups(knex: Knex): Promise<void> {
  await knex.schema.createTable("note_groups", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("owner_id").notNullable().references("persons.id");
    t.text("name").notNullable();
    t.bigInteger("made_at").notNullable();
    t.index(["meeting_id"]);
  });
  await knex.schema.createTable("note_group_members", (t) => {
    t.text("group_id").notNullable().references("note_groups.id");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("since").notNullable();
    t.primary(["group_id", "person_id"]);
    t.index(["person_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
