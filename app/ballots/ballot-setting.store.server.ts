import type { Knex } from "knex";

/** Whether answers to ballots issued on this day stay sealed until the close. */
export async function isSealedOn(db: Knex, bodyId: string, day: string): Promise<boolean> {
  const row: { sealed: number } | undefined = await db("ballot_settings")
    .where({ body_id: bodyId })
    .where("from_on", "<=", day)
    .orderBy("from_on", "desc")
    .first("sealed");
  return row?.sealed === 1;
}

export async function saveSealed(
  db: Knex,
  setting: { bodyId: string; fromOn: string; isSealed: boolean; at: number },
): Promise<void> {
  await db("ballot_settings")
    .insert({
      body_id: setting.bodyId,
      from_on: setting.fromOn,
      sealed: setting.isSealed ? 1 : 0,
      set_at: setting.at,
    })
    .onConflict(["body_id", "from_on"])
    .merge();
}
