import { followSeatsIn } from "../meetings/follow-seats.server.ts";
import { requireOperator } from "../people/people-standing.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { addDays, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { endTermIn } from "./end-term.server.ts";
import { termOver } from "./seat-term.ts";
import { findSeat, listTerms, saveSeatEnd } from "./seat.store.server.ts";

type Input = { seatId: string; lastDay: Day };

/** A seat ends with a day, and with it the term of whoever holds it; rolls already frozen keep it. */
export async function endSeat(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ lastDay: string }> {
  return commit(app, { act: "end-seat", intent, input }, async (tx) => {
    const operator = await requireOperator(tx, intent);
    const { seatId, lastDay } = input;
    const seat = await findSeat(tx.db, seatId, { forUpdate: true });
    if (!seat) return refuse("not-found");
    if (seat.toOn !== null) refuse("seat-over");
    const running = termOver(await listTerms(tx.db, { seatIds: [seatId] }), lastDay);
    if (running && running.personId === operator?.id) refuse("own-account");
    if (running) await endTermIn(tx, running, lastDay);
    await saveSeatEnd(tx.db, seatId, lastDay);
    tx.record({ type: "seat.ended", subject: `seat:${seatId}`, payload: { lastDay } });
    await followSeatsIn(tx, { bodyId: seat.bodyId, fromOn: addDays(lastDay, 1) });
    return { lastDay };
  });
}
