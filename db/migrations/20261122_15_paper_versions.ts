import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("papers", (t) => {
    t.text("kind").notNullable().defaultTo("other");
    t.text("handling"); // recall | return-after-reading | internal
    t.text("urgency"); // urgent | very-urgent | express
    t.integer("must_read").notNullable().defaultTo(0);
    t.integer("version").notNullable().defaultTo(1);
    // The pages it had when it was published: so many running numbers are its own, for good.
    t.integer("numbered_pages");
  });
  await knex("papers")
    .whereNotNull("published_at")
    .update({ numbered_pages: knex.ref("pages") });

  // What has once gone out, version after version; the paper's own row is the newest of them.
  await knex.schema.createTable("paper_versions", (t) => {
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("version").notNullable();
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("file_name").notNullable();
    t.integer("pages").notNullable();
    t.text("note"); // what changed; none with the first
    t.bigInteger("out_at").notNullable();
    t.text("by_person_id").references("persons.id");
    t.primary(["paper_id", "version"]);
  });
  await knex("paper_versions").insert(
    knex("papers")
      .whereNotNull("published_at")
      .select("id as paper_id", "version", "file_sha256", "file_name", "pages")
      .select(knex.raw("null as note"), "published_at as out_at", "uploaded_by as by_person_id"),
  );
  await makeAppendOnly(knex, "paper_versions");

  // Who has opened which version, when first, and where they were last.
  await knex.schema.createTable("paper_readings", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("version").notNullable();
    t.integer("page").notNullable();
    t.bigInteger("opened_at").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["paper_id", "version", "person_id"]);
    t.index(["person_id"]);
  });
  await knex("paper_readings").insert(
    knex("reading_places")
      .join("papers", "papers.id", "reading_places.paper_id")
      .select("reading_places.person_id", "reading_places.paper_id", "papers.version")
      .select("reading_places.page", "reading_places.at as opened_at", "reading_places.at"),
  );
  await knex.schema.dropTable("reading_places");

  await knex.schema.createTable("bookmarks", (t) => {
    t.text("id").primary();
    t.text("person_id").notNullable().references("persons.id");
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("version").notNullable();
    t.integer("page").notNullable();
    t.text("label").notNullable();
    t.bigInteger("made_at").notNullable();
    t.unique(["person_id", "paper_id", "version", "page"]);
  });

  // That a lead ministry was asked for what is missing; once a day for one item.
  await knex.schema.createTable("item_urgings", (t) => {
    t.text("id").primary();
    t.text("item_id").notNullable().references("agenda_items.id");
    t.text("on_day").notNullable();
    t.text("lacks").notNullable(); // JSON: what was missing, in the codes of board.ts
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
    t.unique(["item_id", "on_day"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
