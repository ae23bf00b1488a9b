import { requireOperator } from "../people/people-standing.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { placedBehind } from "./seat-order.ts";
import { findSeat, listSeats, lockBody, savePositions } from "./seat.store.server.ts";

type Input = { seatId: string; behind: string | null };

/** Another place in the order of precedence: that of the roll, the seating and the lists of names. */
export async function placeSeat(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ position: number }> {
  return commit(app, { act: "place-seat", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const { seatId, behind } = input;
    const seat = await findSeat(tx.db, seatId);
    if (!seat) return refuse("not-found");
    await lockBody(tx.db, seat.bodyId);
    const before = (await listSeats(tx.db, seat.bodyId)).map(({ id }) => id);
    if (behind === seatId || (behind !== null && !before.includes(behind))) refuse("invalid-input");
    const after = placedBehind(before, { id: seatId, behind });
    await savePositions(tx.db, after);
    const position = after.indexOf(seatId);
    tx.record({
      type: "seat.placed",
      subject: `seat:${seatId}`,
      payload: { bodyId: seat.bodyId, from: before.indexOf(seatId), to: position },
    });
    return { position };
  });
}
