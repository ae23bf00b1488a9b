import type { Knex } from "knex";

/** Wrong passwords stay in the log: they are counted there, also across processes and restarts. */
export const WRONG_PASSWORD = "password.refused";

export async function countWrongPasswords(
  db: Knex,
  { personId, since }: { personId: string; since: number },
): Promise<number> {
  const row = await db("events")
    .where({ subject: `person:${personId}`, type: WRONG_PASSWORD })
    .where("at", ">", since)
    .count({ tries: "*" })
    .first();
  return Number(row?.tries ?? 0);
}
