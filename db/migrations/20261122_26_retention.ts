import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // How long private notes are kept after the minutes are confirmed, by body, in force from a day on.
  await knex.schema.createTable("note_retentions", (t) => {
    t.text("body_id").notNullable().references("bodies.id");
    t.text("from_on").notNullable();
    t.integer("days"); // empty: for good
    t.bigInteger("set_at").notNullable();
    t.primary(["body_id", "from_on"]);
  });
  // The meetings whose private notes come to their end.
  await knex.schema.createTable("note_destructions", (t) => {
    t.text("meeting_id").primary().references("meetings.id");
    t.bigInteger("announced_at").notNullable();
    t.bigInteger("destroyed_at");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
