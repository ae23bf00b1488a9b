import type { Knex } from "knex";

/** What of an issued document is left out of the version that is made public, and why. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("blanked_passages", (t) => {
    t.text("id").primary();
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.text("clause_id").references("clauses.id"); // a whole clause; empty: the words, wherever they stand
    t.text("words").notNullable().defaultTo("");
    t.text("reason").notNullable();
    t.text("blanked_by").notNullable().references("persons.id");
    t.bigInteger("blanked_at").notNullable();
    t.index(["resolution_id", "blanked_at"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
