import type { Knex } from "knex";

export async function saveLock(db: Knex, personId: string, at: number | null): Promise<void> {
  await db("persons").where({ id: personId }).update({ locked_at: at });
}
