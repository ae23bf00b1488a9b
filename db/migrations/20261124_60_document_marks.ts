import type { Knex } from "knex";

/** How fast a document is to travel, and whether it stays within the Government's network. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("resolutions", (t) => {
    t.text("priority").notNullable().defaultTo("normal"); // as tasks are marked
    t.boolean("is_internal").notNullable().defaultTo(false);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
