import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // Whether the database takes writes is asked by writing: one row, a figure that rises.
  await knex.schema.createTable("heartbeats", (t) => {
    t.integer("id").primary();
    t.bigInteger("beats").notNullable();
  });
  await knex("heartbeats").insert({ id: 1, beats: 0 });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
