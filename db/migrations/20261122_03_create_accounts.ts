import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("accounts", (t) => {
    t.text("person_id").primary().references("persons.id");
    t.text("password_hash").notNullable();
  });

  await knex.schema.createTable("sessions", (t) => {
    t.text("id").primary(); // SHA-256 of the cookie's value
    t.text("person_id").notNullable().references("persons.id");
    t.bigInteger("created_at").notNullable();
    t.bigInteger("active_at").notNullable(); // last touch or key
    t.bigInteger("expires_at").notNullable(); // absolute
    t.index(["person_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
