import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // One for a person: a new one ends the old one, and the one that was used is gone.
  await knex.schema.createTable("one_time_codes", (t) => {
    t.text("person_id").primary().references("persons.id");
    t.text("hash").notNullable().unique(); // SHA-256 of the code
    t.text("issued_by").references("persons.id"); // null: at the machine itself
    t.bigInteger("issued_at").notNullable();
    t.bigInteger("expires_at").notNullable();
  });

  await knex.schema.alterTable("sessions", (t) => {
    t.text("via").notNullable().defaultTo("password"); // code | passkey | password | demo
    t.text("browser").notNullable().defaultTo("other");
    t.text("machine").notNullable().defaultTo("other");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
