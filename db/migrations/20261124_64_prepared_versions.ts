import type { Knex } from "knex";

/** Each time a prepared task is written anew its version grows: nobody writes over what they have not seen. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("alter table prepared_tasks add column version integer not null default 1");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
