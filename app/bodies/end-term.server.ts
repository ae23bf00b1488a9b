import { endRoleIn } from "../people/end-role.server.ts";
import { stateOfPeriod, lastDayOf } from "../people/period.ts";
import { rolesOf } from "../people/roles.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { addDays, dayOf, type Day } from "../platform/dates.ts";
import type { SeatTerm } from "./seat-term.ts";
import { listTerms, saveTermEnd } from "./seat.store.server.ts";

/**
 * A term ends with a day, or is withdrawn before it begins; whoever holds no other seat then is no
 * member any more. Votes and ballots on which a roll stands frozen keep it.
 */
export async function endTermIn(tx: Tx, term: SeatTerm, lastDay: Day): Promise<void> {
  const today = dayOf(tx.at);
  const toOn = lastDayOf(term, lastDay, today);
  await saveTermEnd(tx.db, term.id, toOn);
  const { personId } = term;
  tx.record({
    type: toOn < term.fromOn ? "seat.term-withdrawn" : "seat.term-ended",
    subject: `seat:${term.seatId}`,
    payload: { termId: term.id, personId, lastDay: toOn },
    wakes: [`person:${personId}`],
  });
  const next = addDays(toOn, 1);
  const reaches = (each: { fromOn: Day; toOn: Day | null }) =>
    each.fromOn <= next && (each.toOn === null || each.toOn >= next);
  if ((await listTerms(tx.db, { personId })).some(reaches)) return;
  const roles = (await rolesOf(tx.db, personId)).filter(({ role }) => role === "member");
  for (const grant of roles.filter(reaches)) {
    if (stateOfPeriod(grant, today) !== "ended") await endRoleIn(tx, grant, toOn);
  }
}
