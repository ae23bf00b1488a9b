import type { Knex } from "knex";

/** Empties the database to its bare ground: rows that may not be deleted go with their tables. */
export async function dropEverything(knex: Knex): Promise<void> {
  if (knex.client.config.client === "pg") {
    const { rows } = await knex.raw(
      "select tablename from pg_tables where schemaname = current_schema()",
    );
    for (const { tablename } of rows) await knex.raw("drop table ?? cascade", [tablename]);
    const functions = await knex.raw(
      "select proname from pg_proc where pronamespace = current_schema()::regnamespace",
    );
    for (const { proname } of functions.rows) await knex.raw("drop function ??", [proname]);
    return;
  }
  await knex.raw("PRAGMA foreign_keys=OFF");
  const tables: { name: string }[] = await knex("sqlite_master")
    .where("type", "table")
    .whereNot("name", "like", "sqlite_%")
    // A virtual table first: it takes the tables it keeps its index in along.
    .orderByRaw("sql like 'CREATE VIRTUAL%' desc")
    .select("name");
  for (const { name } of tables) await knex.raw("drop table if exists ??", [name]);
  await knex.raw("PRAGMA foreign_keys=ON");
}
