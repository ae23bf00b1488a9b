import type { Knex } from "knex";

/** The annexes of documents, in what is saved of a draft and in what is left out for the public. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("annexes", (t) => {
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.integer("number").notNullable(); // from 1
    t.text("title").notNullable();
    t.text("text").notNullable(); // each line is a paragraph
    t.primary(["resolution_id", "number"]);
  });
  await knex.raw("alter table resolution_versions add column annexes text not null default '[]'"); // JSON
  await knex.raw("alter table blanked_passages add column annex integer"); // a whole annex
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
