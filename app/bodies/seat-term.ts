import { addDays, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Period } from "../people/period.ts";

/** Who holds a seat from a day on, until the last day of it. */
export type SeatTerm = Period & { id: string; seatId: string; personId: string };

export type Change = { personId: string | null; fromOn: Day };

/**
 * The term that a change of holder on a day ends, the day before: none where the seat is vacant.
 * Terms behind that day are to be withdrawn first: nobody's mandate is cut off unseen.
 */
export function termToEnd(
  terms: readonly SeatTerm[],
  { personId, fromOn }: Change,
): SeatTerm | null {
  const standing = terms.filter(wasNotWithdrawn);
  if (standing.some((term) => term.fromOn >= fromOn)) refuse("term-later");
  const running = standing.find(({ toOn }) => toOn === null || toOn >= fromOn) ?? null;
  if (!running && personId === null) refuse("seat-vacant");
  if (running && running.personId === personId) refuse("seat-same-holder");
  return running;
}

/**
 * The term that reaches past the last day of its seat: none where the seat is vacant by then. Terms
 * that begin behind that day are to be withdrawn first.
 */
export function termOver(terms: readonly SeatTerm[], lastDay: Day): SeatTerm | null {
  const standing = terms.filter(wasNotWithdrawn);
  if (standing.some(({ fromOn }) => fromOn > lastDay)) refuse("term-later");
  return standing.find(({ toOn }) => toOn === null || toOn > lastDay) ?? null;
}

const wasNotWithdrawn = ({ fromOn, toOn }: SeatTerm) => toOn === null || toOn >= fromOn;

/** The term that goes on when a planned one is withdrawn: that which it was to end. */
export function termBefore(terms: readonly SeatTerm[], planned: SeatTerm): SeatTerm | null {
  const lastDay = addDays(planned.fromOn, -1);
  return (
    terms.find(
      ({ id, fromOn, toOn }) => id !== planned.id && fromOn <= lastDay && toOn === lastDay,
    ) ?? null
  );
}
