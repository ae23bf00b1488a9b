import type { Bilingual } from "../people/person.ts";

/** Who answers for an organisation: the office ("Bộ trưởng Bộ Tư pháp"), and who holds it. */
export type Head = {
  /** Null while nobody holds it, or nobody knows who did. */
  personId: string | null;
  title: Bilingual;
};

/** A term of the seat that answers for an organisation; without a person the seat has none. */
export type HeadTerm = {
  seatId: string;
  organisationId: string;
  title: Bilingual;
  personId: string | null;
  fromOn: string | null;
  toOn: string | null;
};

/** Of terms in the order of precedence: who answered for an organisation on a day (YYYY-MM-DD). */
export function headOn(
  terms: readonly HeadTerm[],
  { organisationId, day }: { organisationId: string; day: string },
): Head | null {
  const [first, ...rest] = terms.filter((term) => term.organisationId === organisationId);
  if (!first) return null;
  const held = [first, ...rest].find(
    ({ seatId, fromOn, toOn }) =>
      seatId === first.seatId && fromOn !== null && fromOn <= day && (toOn === null || toOn >= day),
  );
  return { personId: held?.personId ?? null, title: first.title };
}
