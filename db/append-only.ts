import type { Knex } from "knex";

/** The database itself refuses to change or delete what was recorded. */
export async function makeAppendOnly(knex: Knex, table: string): Promise<void> {
  if (knex.client.config.client === "pg") {
    await knex.raw(`
      create or replace function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$`);
    await knex.raw(`
      create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`);
    return;
  }
  for (const deed of ["update", "delete"]) {
    await knex.raw(`
      create trigger ${table}_no_${deed} before ${deed} on ${table}
      begin select raise(abort, '${table} is append-only'); end`);
  }
}
