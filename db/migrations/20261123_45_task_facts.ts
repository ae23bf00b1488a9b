import type { Knex } from "knex";

/** What a task says of itself beside title, product and deadline, and where else it may come from. */
const COLUMNS = [
  "item_id text references agenda_items(id)", // the item whose conclusion it carries out
  "document_id text references source_documents(id)",
  "parent_id text references tasks(id)",
  "passage text not null default ''", // word for word; empty: the whole clause
  "monitor_id text references persons(id)", // who follows it in the Government Office
  "monitor_department text not null default ''",
  "priority text not null default 'normal'",
  "secrecy text not null default 'none'",
  "field text",
];

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("source_documents", (t) => {
    t.text("id").primary();
    t.text("kind").notNullable(); // "Chỉ thị"
    t.text("notation").notNullable(); // "15/CT-TTg"
    t.text("issued_on").notNullable();
    t.text("issuer").notNullable();
    t.text("signer").notNullable();
    t.bigInteger("entered_at").notNullable();
    t.text("entered_by").notNullable().references("persons.id");
    t.unique(["notation", "issued_on", "issuer"]);
  });
  for (const column of COLUMNS) await knex.raw(`alter table tasks add column ${column}`);
  for (const name of ["item_id", "document_id", "parent_id"]) {
    const what = name.replace("_id", "");
    await knex.raw(`create index tasks_of_${what} on tasks (${name}) where ${name} is not null`);
  }
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
