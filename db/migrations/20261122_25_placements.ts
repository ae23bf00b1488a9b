import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // What became of each page from the version before to this one.
  await knex.schema.createTable("version_comparisons", (t) => {
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.integer("version").notNullable();
    t.text("pages").notNullable(); // JSON
    t.bigInteger("made_at").notNullable();
    t.primary(["paper_id", "version"]);
  });

  // Where a note made on an earlier version stands in this one. The note itself is never rewritten.
  await knex.schema.createTable("note_placements", (t) => {
    t.text("paper_id").notNullable().references("papers.id").onDelete("CASCADE");
    t.integer("version").notNullable();
    t.text("person_id").notNullable().references("persons.id"); // whose note
    t.text("note_id").notNullable();
    t.text("state").notNullable(); // carried | check | orphan
    t.text("placement").notNullable(); // JSON: page, corners, the paper's own words there
    t.bigInteger("decided_at"); // when its author settled it
    t.bigInteger("at").notNullable();
    t.primary(["paper_id", "version", "person_id", "note_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
