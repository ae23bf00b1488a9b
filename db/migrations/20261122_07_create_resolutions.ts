import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("number_series", (t) => {
    t.text("series").notNullable(); // e.g. NQ-CP
    t.integer("year").notNullable();
    t.integer("last").notNullable();
    t.primary(["series", "year"]);
  });

  await knex.schema.createTable("resolutions", (t) => {
    t.text("id").primary();
    t.text("item_id").notNullable().references("agenda_items.id").unique();
    t.text("vote_id").notNullable().references("votes.id");
    t.text("title").notNullable();
    t.text("state").notNullable(); // draft | issued
    t.text("series").notNullable();
    t.integer("year");
    t.integer("number");
    t.integer("version").notNullable(); // counts the saves, so that two who edit do not overwrite one another
    t.text("drafted_by").notNullable().references("persons.id");
    t.bigInteger("drafted_at").notNullable();
    t.text("approved_by").references("persons.id");
    t.bigInteger("issued_at");
    t.text("file_sha256").references("files.sha256"); // rendered by a job once issued
    t.unique(["series", "year", "number"]);
  });

  await knex.schema.createTable("clauses", (t) => {
    t.text("id").primary();
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.integer("article").notNullable();
    t.text("article_title").notNullable();
    t.integer("clause").notNullable(); // 0: the article's own text
    t.text("text").notNullable();
    t.unique(["resolution_id", "article", "clause"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
