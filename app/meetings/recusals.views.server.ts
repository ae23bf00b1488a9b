import type { Knex } from "knex";
import { listRecusals } from "./recusal.store.server.ts";

/** The seats that take no part in an item. */
export async function recusedSeats(
  db: Knex,
  of: { meetingId: string; itemId: string },
): Promise<ReadonlySet<string>> {
  const all = await listRecusals(db, of.meetingId);
  return new Set(all.filter(({ itemId }) => itemId === of.itemId).map(({ seatId }) => seatId));
}

/** Of these items, those in which this person takes no part, with the reason he gave. */
export async function ownRecusals(
  db: Knex,
  of: { meetingId: string; personId: string },
): Promise<{ itemId: string; reason: string }[]> {
  const all = await listRecusals(db, of.meetingId);
  return all
    .filter(({ personId }) => personId === of.personId)
    .map(({ itemId, reason }) => ({ itemId, reason }));
}
