import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("seats", (t) => {
    t.text("ended_on"); // the last day
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
