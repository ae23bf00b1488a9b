import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // The last event that woke who watches a subject: what a tablet has seen is compared with it.
  await knex.schema.createTable("subject_versions", (t) => {
    t.text("subject").primary();
    t.bigInteger("seq").notNullable();
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
