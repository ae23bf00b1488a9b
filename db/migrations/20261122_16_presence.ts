import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // Who took part how, from when on: each row holds until the next one of the same seat or guest.
  await knex.schema.createTable("presence_changes", (t) => {
    t.bigIncrements("seq");
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("seat_id").references("seats.id"); // empty: a guest
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable(); // as attendances.kind; a guest: IN_ROOM | ONLINE | LEFT
    t.text("substitute_person_id").references("persons.id");
    t.bigInteger("from_at").notNullable();
    t.text("via").notNullable(); // code | hand | tap | demo
    t.text("by_person_id").references("persons.id");
    t.bigInteger("at").notNullable(); // when it was written down
    t.index(["meeting_id", "seq"]);
  });
  await knex.raw(
    `insert into presence_changes
       (meeting_id, seat_id, person_id, kind, substitute_person_id, from_at, via, by_person_id, at)
     select meeting_id, seat_id, person_id, kind, substitute_person_id, at, coalesce(via, 'hand'),
       by_person_id, at
     from attendances where at is not null`,
  );
  await makeAppendOnly(knex, "presence_changes");

  // Each time the room turned to an item; it may come back to one.
  await knex.schema.createTable("item_turns", (t) => {
    t.bigIncrements("seq");
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.bigInteger("at").notNullable();
    t.index(["meeting_id", "seq"]);
  });
  await knex.raw(
    `insert into item_turns (meeting_id, item_id, at)
     select meeting_id, id, taken_up_at from agenda_items where taken_up_at is not null
     order by meeting_id, taken_up_at`,
  );
  await makeAppendOnly(knex, "item_turns");

  // A member takes no part in an item because of an interest in it; at most one that stands.
  await knex.schema.createTable("recusals", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("reason").notNullable();
    t.bigInteger("declared_at").notNullable();
    t.text("declared_by").notNullable().references("persons.id");
    t.bigInteger("revoked_at");
    t.text("revoked_by").references("persons.id");
    t.index(["person_id"]);
    t.index(["meeting_id"]);
  });
  await knex.raw(
    "create unique index recusals_one_stands on recusals (item_id, seat_id) where revoked_at is null",
  );

  await knex.schema.createTable("suspensions", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.bigInteger("from_at").notNullable();
    t.text("reason").notNullable();
    t.bigInteger("expected_at");
    t.bigInteger("to_at");
    t.text("by_person_id").references("persons.id");
    t.index(["meeting_id"]);
  });

  // Who is recused is frozen with the roll; the quorum at the opening stays with the vote.
  await knex.raw("alter table vote_rolls add column recused integer not null default 0");
  await knex.raw("alter table votes add column present integer");
  await knex.raw("alter table votes add column present_needed integer");
  await knex.raw("alter table votes add column quorum_waiver text"); // the chair's reason
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
