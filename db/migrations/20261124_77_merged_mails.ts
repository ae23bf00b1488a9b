import type { Knex } from "knex";

/** A mail that went out as a part of another one of a burst. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("alter table outbox add column merged_into text");
  await knex.schema.alterTable("outbox", (table) => {
    table.index(["person_id", "kind", "at"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
