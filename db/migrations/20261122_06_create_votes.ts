import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("votes", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.integer("round").notNullable();
    t.text("question").notNullable();
    t.text("rule_set").notNullable();
    t.text("state").notNullable(); // created | open | closed | announced
    t.bigInteger("created_at").notNullable();
    t.bigInteger("opened_at");
    t.text("opened_by").references("persons.id");
    t.text("on_word_of").references("persons.id"); // the chair, when the secretariat pressed
    t.bigInteger("closed_at");
    t.text("closed_by").references("persons.id");
    t.bigInteger("announced_at");
    t.bigInteger("names_shown_at");
    t.text("result"); // JSON, written once at close
    t.unique(["item_id", "round"]);
  });
  // At most one open vote in a meeting: the last guard.
  await knex.raw("create unique index votes_one_open on votes (meeting_id) where state = 'open'");

  // Frozen when the vote opens: N and who sits where. Attendance decides who is entitled.
  await knex.schema.createTable("vote_rolls", (t) => {
    t.text("vote_id").notNullable().references("votes.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.integer("breaks_ties").notNullable();
    t.integer("entitled").notNullable();
    t.text("attendance").notNullable();
    t.primary(["vote_id", "seat_id"]);
  });

  await knex.schema.createTable("casts", (t) => {
    t.text("id").primary();
    t.text("vote_id").notNullable();
    t.text("seat_id").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.integer("seq").notNullable();
    t.text("choice").notNullable();
    t.text("replaces_id").references("casts.id").unique();
    t.text("via").notNullable(); // tablet | demo
    t.bigInteger("at").notNullable();
    t.foreign(["vote_id", "seat_id"]).references(["vote_id", "seat_id"]).inTable("vote_rolls");
    t.check("choice in ('FOR', 'AGAINST', 'ABSTAIN')");
    t.unique(["vote_id", "seq"]);
  });
  // One first cast a seat; every later one names the one it replaces, which only one can do.
  await knex.raw(
    "create unique index casts_one_first on casts (vote_id, seat_id) where replaces_id is null",
  );
  await makeAppendOnly(knex, "casts");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
