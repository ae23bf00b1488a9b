import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("files", (t) => {
    t.text("sha256").primary();
    t.text("media_type").notNullable();
    t.bigInteger("size").notNullable();
    t.bigInteger("kept_at").notNullable();
  });

  await knex.schema.createTable("papers", (t) => {
    t.text("id").primary();
    t.text("item_id").notNullable().references("agenda_items.id");
    t.integer("position").notNullable();
    t.text("title").notNullable();
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("file_name").notNullable();
    t.integer("pages").notNullable();
    t.integer("first_page"); // its first page in the meeting's running numbers; given when published
    t.integer("restricted").notNullable().defaultTo(0);
    t.bigInteger("uploaded_at").notNullable();
    t.text("uploaded_by").notNullable().references("persons.id");
    t.bigInteger("published_at");
    t.unique(["item_id", "position"]);
  });

  await knex.schema.createTable("paper_readers", (t) => {
    t.text("paper_id").notNullable().references("papers.id");
    t.text("person_id").notNullable().references("persons.id");
    t.primary(["paper_id", "person_id"]);
  });

  await knex.schema.createTable("reading_places", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("page").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["person_id", "paper_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
