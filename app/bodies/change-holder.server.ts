import { followSeatsIn } from "../meetings/follow-seats.server.ts";
import { grantRoleIn } from "../people/grant-role.server.ts";
import { requireOperator } from "../people/people-standing.views.server.ts";
import { rolesOf } from "../people/roles.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { addDays, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { endTermIn } from "./end-term.server.ts";
import { termToEnd } from "./seat-term.ts";
import { findSeat, insertTerm, listTerms } from "./seat.store.server.ts";

type Input = { seatId: string; personId: string | null; fromOn: Day };

/**
 * From a day on somebody else holds the seat, or nobody: one term ends the day before, the next
 * begins. Meetings still to come call the new holder; what has opened keeps its roll.
 */
export async function changeHolder(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ termId: string | null }> {
  return commit(app, { act: "change-holder", intent, input }, async (tx) => {
    const operator = await requireOperator(tx, intent);
    const { seatId, personId, fromOn } = input;
    if (operator && operator.id === personId) refuse("own-account");
    const seat = await findSeat(tx.db, seatId, { forUpdate: true });
    if (!seat) return refuse("not-found");
    if (seat.toOn !== null) refuse("seat-over");
    const ending = termToEnd(await listTerms(tx.db, { seatIds: [seatId] }), input);
    if (ending) await endTermIn(tx, ending, addDays(fromOn, -1));
    const termId = personId === null ? null : await beginTerm(tx, { seatId, personId, fromOn });
    await followSeatsIn(tx, { bodyId: seat.bodyId, fromOn });
    return { termId };
  });
}

type Begun = { seatId: string; personId: string; fromOn: Day };

async function beginTerm(tx: Tx, term: Begun): Promise<string> {
  const { seatId, personId, fromOn } = term;
  await makeMember(tx, { personId, fromOn });
  const id = tx.id();
  await insertTerm(tx.db, { ...term, id, toOn: null });
  tx.record({
    type: "seat.term-begun",
    subject: `seat:${seatId}`,
    payload: { termId: id, personId, fromOn },
    wakes: [`person:${personId}`],
  });
  return id;
}

/** A member from that day on, unless they are one already: by another seat. */
async function makeMember(tx: Tx, { personId, fromOn }: Omit<Begun, "seatId">): Promise<void> {
  const held = (await rolesOf(tx.db, personId)).filter(({ role }) => role === "member");
  if (held.some((each) => each.fromOn <= fromOn && each.toOn === null)) return;
  const over = held.flatMap(({ fromOn: from, toOn }) => (toOn && toOn >= from ? toOn : []));
  const begins = over.reduce((day, last) => (last >= day ? addDays(last, 1) : day), fromOn);
  await grantRoleIn(tx, {
    ...{ personId, role: "member", fromOn: begins, toOn: null },
    ...{ organisationId: null, assistedPersonId: null },
  });
}
