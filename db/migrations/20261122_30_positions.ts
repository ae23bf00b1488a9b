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
  // Decided outside the procedure, to be reported at the next meeting (Decree 191/2026, Art. 3.4).
  await knex.schema.createTable("urgent_decisions", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("subject").notNullable();
    t.text("reason").notNullable();
    t.text("reference").notNullable();
    t.text("seat_id").notNullable().references("seats.id"); // who decided
    t.text("person_id").notNullable().references("persons.id");
    t.text("decided_on").notNullable();
    t.bigInteger("entered_at").notNullable();
    t.text("entered_by").notNullable().references("persons.id");
    t.text("reported_meeting_id").references("meetings.id");
    t.bigInteger("reported_at");
    t.text("reported_by").references("persons.id");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
