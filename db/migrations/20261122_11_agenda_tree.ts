import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/** Plain statements: knex would rebuild the table on SQLite for a reference. */
const COLUMNS = [
  "parent_id text references agenda_items (id)",
  "kind text not null default 'item'", // item | section
  "state text not null default 'planned'", // planned | withdrawn | postponed
  "state_reason text",
  "state_at bigint",
  "state_by text references persons (id)",
  "standing integer not null default 0", // copied into the next meeting
  "late_at bigint", // added after the invitation went out
  "conclusion text",
  "concluded_at bigint",
  "concluded_by text references persons (id)",
  "presenter_person_id text references persons (id)",
  "script text", // the chair's and the secretariat's eyes only
  "postponed_from text references agenda_items (id)",
  "postponed_to text references agenda_items (id)",
  "spent_ms bigint not null default 0", // of the turns that are over
  "turned_at bigint", // the turn that runs
];

export async function up(knex: Knex): Promise<void> {
  for (const column of COLUMNS) {
    await knex.raw(`alter table agenda_items add column ${column}`);
  }
  // The clock of meetings held before: one turn an item.
  await knex.raw(
    "update agenda_items set spent_ms = done_at - taken_up_at where done_at is not null and taken_up_at is not null",
  );
  await knex.raw(
    "update agenda_items set turned_at = taken_up_at where taken_up_at is not null and done_at is null",
  );
  await knex.raw("create index agenda_items_presenter on agenda_items (presenter_person_id)");

  // What stood on the agenda from the invitation on, and what each version changed.
  await knex.schema.createTable("agenda_versions", (t) => {
    t.text("meeting_id").notNullable().references("meetings.id");
    t.integer("number").notNullable();
    t.bigInteger("made_at").notNullable();
    t.text("by_person_id").references("persons.id");
    t.text("content").notNullable(); // JSON: the items as they stood
    t.text("changes").notNullable(); // JSON: against the version before
    t.primary(["meeting_id", "number"]);
  });
  await makeAppendOnly(knex, "agenda_versions");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
