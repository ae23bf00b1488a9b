import type { Knex } from "knex";

/** As whoever holds the database can: its triggers off. */
export async function letGo(db: Knex, ...tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    if (db.client.config.client === "pg") {
      await db.raw(`drop trigger if exists ${table}_append_only on ${table}`);
      continue;
    }
    await db.raw(`drop trigger if exists ${table}_no_update`);
    await db.raw(`drop trigger if exists ${table}_no_delete`);
  }
}
