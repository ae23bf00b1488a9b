import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // Days off and days worked that the house has entered, before those the program knows. What is
  // wrong is withdrawn with its reason, never deleted: deadlines were reckoned by it.
  await knex.schema.createTable("calendar_days", (t) => {
    t.text("id").primary();
    t.text("day").notNullable();
    t.text("status").notNullable(); // off | working
    t.text("name").notNullable();
    t.text("source").notNullable();
    t.text("entered_by").notNullable().references("persons.id");
    t.bigInteger("entered_at").notNullable();
    t.text("withdrawn_by").references("persons.id");
    t.bigInteger("withdrawn_at");
    t.text("withdrawn_reason");
  });
  await knex.raw(
    "create unique index calendar_days_in_force on calendar_days (day) where withdrawn_at is null",
  );
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
