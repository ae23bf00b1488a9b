import { requireOperator } from "../people/people-standing.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findSeat, listSeats, lockBody, saveSeatEnd } from "./seat.store.server.ts";

/** A seat that has ended, or was to, goes on: vacant until somebody's term begins. */
export async function reopenSeat(
  app: App,
  intent: Intent | null,
  input: { seatId: string },
): Promise<{ seatId: string }> {
  return commit(app, { act: "reopen-seat", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const { seatId } = input;
    const { bodyId } = (await findSeat(tx.db, seatId)) ?? refuse("not-found");
    await lockBody(tx.db, bodyId);
    const seats = await listSeats(tx.db, bodyId);
    const seat = seats.find(({ id }) => id === seatId);
    if (!seat || seat.toOn === null) return refuse("seat-not-over");
    const isHeaded = seats.some(({ breaksTies, toOn }) => breaksTies && toOn === null);
    if (seat.breaksTies && isHeaded) refuse("seat-head-taken");
    await saveSeatEnd(tx.db, seatId, null);
    tx.record({
      type: "seat.reopened",
      subject: `seat:${seatId}`,
      payload: { lastDay: seat.toOn },
    });
    return { seatId };
  });
}
