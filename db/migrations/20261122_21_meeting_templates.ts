import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("meeting_templates", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("name").notNullable();
    t.text("kind").notNullable();
    t.text("lines").notNullable(); // JSON: the agenda as it is to be planted
    t.bigInteger("made_at").notNullable();
    t.text("by_person_id").references("persons.id");
    t.unique(["body_id", "name"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
