import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("list_imports", (t) => {
    t.text("id").primary();
    t.text("list").notNullable(); // persons | organisations
    t.text("state").notNullable(); // staged | committed | discarded
    t.text("file_name").notNullable();
    t.text("sha256").notNullable();
    t.text("rows").notNullable(); // JSON, emptied once it is settled
    t.text("left_out").notNullable(); // JSON, numbers of rows
    t.integer("count").notNullable();
    t.integer("added").notNullable().defaultTo(0);
    t.bigInteger("staged_at").notNullable();
    t.text("staged_by").references("persons.id"); // empty: from the command line
    t.bigInteger("settled_at");
    t.index(["staged_at"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
