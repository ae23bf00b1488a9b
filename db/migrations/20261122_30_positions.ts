import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // What a member thinks of an item before the meeting; the last word of each.
  await knex.schema.createTable("item_positions", (t) => {
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("position").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["item_id", "seat_id"]);
    t.index(["meeting_id"]);
    t.check("position in ('NO_OBJECTION', 'OBJECTION', 'SPEAK')");
  });
  // An item a member took out of the consent block; it is not put back.
  await knex.schema.createTable("lifted_items", (t) => {
    t.text("item_id").primary().references("agenda_items.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
  });
  // The items one vote decides at once; a vote without rows here decides its own item.
  await knex.schema.createTable("vote_items", (t) => {
    t.text("vote_id").notNullable().references("votes.id");
    t.text("item_id").notNullable().references("agenda_items.id");
    t.bigInteger("lifted_at"); // taken out while the vote was open
    t.primary(["vote_id", "item_id"]);
    t.index(["item_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
