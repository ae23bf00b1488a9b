import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // A register that was handed in as a file: staged, then committed as a whole or discarded.
  await knex.schema.createTable("task_imports", (t) => {
    t.text("id").primary();
    t.text("state").notNullable();
    t.text("file_name").notNullable();
    t.text("sha256").notNullable();
    t.text("heads").notNullable(); // JSON: the headings, column by column
    t.text("columns").notNullable(); // JSON: which column is which field
    t.text("names").notNullable(); // JSON: what a written name stands for
    t.text("unknown").notNullable(); // JSON: the names nobody bears
    t.text("leader_id").notNullable().references("persons.id"); // where a row names none
    t.integer("rows").notNullable();
    t.bigInteger("staged_at").notNullable();
    t.text("staged_by").notNullable().references("persons.id");
    t.bigInteger("settled_at"); // committed or discarded
    t.text("settled_by").references("persons.id"); // null: its time had run out
    t.integer("given").notNullable().defaultTo(0); // tasks it has become
    t.integer("done").notNullable().defaultTo(0); // of these, done before
    t.integer("present").notNullable().defaultTo(0); // rows that were in the register already
    t.integer("left_out").notNullable().defaultTo(0);
    t.index(["state", "staged_at"]);
  });
  // Only while the import is staged.
  await knex.schema.createTable("task_import_rows", (t) => {
    t.text("import_id").notNullable().references("task_imports.id");
    t.integer("row").notNullable(); // as the spreadsheet counts
    t.text("cells").notNullable(); // JSON
    t.text("verdict").notNullable();
    t.text("findings").notNullable(); // JSON
    t.integer("left_out").notNullable().defaultTo(0);
    t.primary(["import_id", "row"]);
    t.index(["import_id", "verdict", "row"]);
  });
  await knex.schema.createTable("imported_tasks", (t) => {
    t.text("task_id").primary().references("tasks.id");
    t.text("import_id").notNullable().references("task_imports.id");
    t.integer("row").notNullable();
    t.unique(["import_id", "row"]);
  });
  await makeAppendOnly(knex, "imported_tasks");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
