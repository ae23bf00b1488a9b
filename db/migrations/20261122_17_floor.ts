import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("floor_requests", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable(); // speech | differing | clarification | called | point-…
    t.integer("is_point").notNullable();
    t.text("state").notNullable(); // waiting | speaking | interrupted | spoken | withdrawn | dismissed
    t.integer("place").notNullable();
    t.bigInteger("asked_at").notNullable();
    t.bigInteger("ended_at");
    t.index(["item_id", "state"]);
    t.index(["meeting_id"]);
  });
  // One wish at a time for each person and item, and beside it one point of order.
  await knex.raw(`create unique index floor_requests_one on floor_requests
    (item_id, person_id, is_point) where state in ('waiting', 'interrupted', 'speaking')`);

  // From when to when somebody had the floor; an interrupted speaker has several rows.
  await knex.schema.createTable("speeches", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("request_id").notNullable().references("floor_requests.id");
    t.bigInteger("allotted_ms").notNullable();
    t.bigInteger("started_at").notNullable();
    t.bigInteger("ended_at");
    t.text("given_by").notNullable().references("persons.id");
    t.index(["request_id"]);
  });
  // One speaker at a time: the last guard.
  await knex.raw(
    "create unique index speeches_one on speeches (meeting_id) where ended_at is null",
  );

  await knex.schema.createTable("meeting_notes", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").references("agenda_items.id");
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
    t.index(["meeting_id", "at"]);
  });
  await knex.schema.createTable("note_versions", (t) => {
    t.text("note_id").notNullable().references("meeting_notes.id");
    t.integer("version").notNullable();
    t.text("kind").notNullable(); // course | speech | conclusion | task
    t.text("text").notNullable(); // empty: taken out
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
    t.primary(["note_id", "version"]);
  });
  await makeAppendOnly(knex, "note_versions");

  await knex.schema.createTable("announcements", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("text").notNullable();
    t.bigInteger("sent_at").notNullable();
    t.text("sent_by").notNullable().references("persons.id");
    t.bigInteger("ends_at").notNullable();
    t.index(["meeting_id", "ends_at"]);
  });
  await knex.schema.createTable("announcement_dismissals", (t) => {
    t.text("announcement_id").notNullable().references("announcements.id");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.primary(["announcement_id", "person_id"]);
  });

  // What the secretariat has put on the big screen; no row: it follows the room.
  await knex.schema.createTable("wall_views", (t) => {
    t.text("meeting_id").primary().references("meetings.id");
    t.text("view").notNullable();
    t.bigInteger("at").notNullable();
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
