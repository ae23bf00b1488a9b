import { followSeatsIn } from "../meetings/follow-seats.server.ts";
import { requireOperator } from "../people/people-standing.views.server.ts";
import { findRecordOf } from "../people/record.views.server.ts";
import { reopenRoleIn } from "../people/reopen-role.server.ts";
import { stateOfPeriod } from "../people/period.ts";
import { rolesOf } from "../people/roles.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { addDays, dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { endTermIn } from "./end-term.server.ts";
import { termBefore, type SeatTerm } from "./seat-term.ts";
import { findSeat, listTerms, saveTermEnd } from "./seat.store.server.ts";

type Input = { seatId: string; termId: string };

/** A change of holder that has not come about is taken back: whoever holds the seat goes on. */
export async function withdrawTerm(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ termId: string }> {
  return commit(app, { act: "withdraw-term", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const seat = await findSeat(tx.db, input.seatId, { forUpdate: true });
    const terms = await listTerms(tx.db, { seatIds: [input.seatId] });
    const planned = terms.find(({ id }) => id === input.termId);
    if (!seat || !planned) return refuse("not-found");
    if (seat.toOn !== null) refuse("seat-over");
    if (stateOfPeriod(planned, dayOf(tx.at)) !== "coming") refuse("period-over");
    await endTermIn(tx, planned, addDays(planned.fromOn, -1));
    const before = termBefore(terms, planned);
    if (before) await goOn(tx, before);
    await followSeatsIn(tx, { bodyId: seat.bodyId, fromOn: planned.fromOn });
    return { termId: planned.id };
  });
}

/** The term that was to end goes on, and the membership with it; what is over stays over. */
async function goOn(tx: Tx, term: SeatTerm): Promise<void> {
  const { id: termId, seatId, personId, toOn } = term;
  const holder = await findRecordOf(tx.db, personId);
  if (!holder || holder.endedOn !== null || !toOn || toOn < dayOf(tx.at)) return;
  await saveTermEnd(tx.db, termId, null);
  tx.record({
    type: "seat.term-reopened",
    subject: `seat:${seatId}`,
    payload: { termId, personId },
    wakes: [`person:${personId}`],
  });
  const roles = await rolesOf(tx.db, personId);
  const ended = roles.find((each) => each.role === "member" && each.toOn === toOn);
  if (ended) await reopenRoleIn(tx, ended);
}
