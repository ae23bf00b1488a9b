import type { Knex } from "knex";

/** The clock of the agenda: when the room came to an item, when it left it, how long it stayed. */
export async function turnToItem(
  db: Knex,
  { from, to, at }: { from: string | null; to: string; at: number },
): Promise<void> {
  if (from !== null && from !== to) await finishItem(db, from, at);
  await db("agenda_items").where({ id: to, taken_up_at: null }).update({ taken_up_at: at });
  await db("agenda_items").where({ id: to }).update({ done_at: null });
  await resumeTurn(db, to, at);
}

export async function finishItem(db: Knex, itemId: string, at: number): Promise<void> {
  await pauseTurn(db, itemId, at);
  await db("agenda_items").where({ id: itemId }).update({ done_at: at });
}

/** The clock stands, as long as the meeting is suspended. */
export async function pauseTurn(db: Knex, itemId: string, at: number): Promise<void> {
  await db("agenda_items")
    .where({ id: itemId })
    .whereNotNull("turned_at")
    .update({ spent_ms: db.raw("spent_ms + ? - turned_at", [at]), turned_at: null });
}

/** The clock runs; one that runs already runs on. */
export async function resumeTurn(db: Knex, itemId: string, at: number): Promise<void> {
  await db("agenda_items").where({ id: itemId, turned_at: null }).update({ turned_at: at });
}
