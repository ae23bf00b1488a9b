import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/** Documents of four kinds, from an item or from a whole meeting, and the steps each has taken. */
export async function up(knex: Knex): Promise<void> {
  const isPostgres = knex.client.config.client === "pg";
  await (isPostgres ? loosenOnPostgres(knex) : rebuildOnSqlite(knex));
  for (const column of COLUMNS) await knex.raw(`alter table resolutions add column ${column}`);
  await knex.raw(`update resolutions set approved_at = issued_at, signed_by = approved_by,
    meeting_id = (select i.meeting_id from agenda_items i where i.id = resolutions.item_id)`);
  // One of a kind for each matter; what replaces another stands beside it.
  await knex.raw(`create unique index resolutions_of_matter
    on resolutions (meeting_id, coalesce(item_id, ''), kind) where replaces_id is null`);
  await knex.raw(`create unique index resolutions_replacing
    on resolutions (replaces_id) where replaces_id is not null`);
  await knex.raw(
    "create index resolutions_under_way on resolutions (state) where issued_at is null",
  );
  await createSteps(knex);
}

const COLUMNS = [
  "kind text not null default 'resolution'", // resolution | decision | directive | conclusion-notice
  "meeting_id text references meetings(id)",
  "replaces_id text references resolutions(id)",
  "approved_at bigint",
  "text_sha256 text", // of the text as it was approved
  "signed_by text references persons(id)",
];

async function loosenOnPostgres(knex: Knex): Promise<void> {
  await knex.raw("alter table resolutions drop constraint resolutions_item_id_unique");
  for (const column of ["item_id", "vote_id"]) {
    await knex.raw(`alter table resolutions alter column ${column} drop not null`);
  }
}

/** SQLite loosens no column: the rows wait aside, and whoever points at them is asked at the end. */
async function rebuildOnSqlite(knex: Knex): Promise<void> {
  const schema = () => knex("sqlite_master").where({ tbl_name: "resolutions" });
  const table: { sql: string } = await schema().where({ type: "table" }).first("sql");
  const indexes: { name: string; sql: string }[] = await schema()
    .where({ type: "index" })
    .whereNotNull("sql")
    .select("name", "sql");
  await knex.raw("pragma defer_foreign_keys = on");
  await knex.raw("create temporary table resolutions_aside as select * from resolutions");
  await knex.schema.dropTable("resolutions");
  await knex.raw(table.sql.replace(/(`(?:item|vote)_id` text) not null/g, "$1"));
  await knex.raw("insert into resolutions select * from resolutions_aside");
  await knex.raw("drop table resolutions_aside");
  for (const { name, sql } of indexes) {
    if (name !== "resolutions_item_id_unique") await knex.raw(sql);
  }
}

async function createSteps(knex: Knex): Promise<void> {
  await knex.schema.createTable("resolution_steps", (t) => {
    t.text("id").primary();
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.text("step").notNullable();
    t.bigInteger("at").notNullable();
    t.text("by").notNullable().references("persons.id");
    t.text("reason").notNullable().defaultTo("");
    t.text("was").notNullable().defaultTo(""); // a correction: as it was printed
    t.text("reads").notNullable().defaultTo(""); // and as it is to be read
    t.index(["resolution_id", "at"]);
  });
  await knex.raw(`insert into resolution_steps (id, resolution_id, step, at, by)
    select id || '-draft', id, 'draft', drafted_at, drafted_by from resolutions`);
  for (const step of ["approve", "sign", "number", "issue"]) {
    await knex.raw(`insert into resolution_steps (id, resolution_id, step, at, by)
      select id || '-${step}', id, '${step}', issued_at, approved_by from resolutions
      where state = 'issued'`);
  }
  await makeAppendOnly(knex, "resolution_steps");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
