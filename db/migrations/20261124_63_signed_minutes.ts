import type { Knex } from "knex";

/** Why confirmed minutes do not bear their signatures yet. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("alter table minutes add column signing_fault text"); // a refusal's code
  await knex.raw("alter table minutes add column signing_fault_said text"); // the service's own
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
