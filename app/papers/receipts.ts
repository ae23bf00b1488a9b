import type { Bilingual } from "../people/person.ts";

/** The newest version someone has opened: when first, where they were last, how much they have seen. */
export type Reading = {
  personId: string;
  version: number;
  openedAt: number;
  page: number;
  /** So many of its pages have lain before them. */
  pagesSeen: number;
  /** When they gave it back. */
  returnedAt: number | null;
};

/** One of whom the secretariat wants to know it: a seat, with whoever sits in for it. */
export type Expected = {
  personId: string;
  name: Bilingual;
  substitute: { personId: string; name: Bilingual } | null;
};

export type Receipt = {
  name: Bilingual;
  /** Who opened it in the place of the seat; null when they did so themselves, or nobody did. */
  through: Bilingual | null;
  reading: Omit<Reading, "personId"> | null;
};

/**
 * Whether each seat has opened a paper. A seat counts with its member or with the substitute; of the
 * two the one who opened the newer version, and then the member.
 */
export function receiptsOf(expected: readonly Expected[], readings: readonly Reading[]): Receipt[] {
  return expected.map(({ personId, name, substitute }) => {
    const own = newestOf(readings, personId);
    const other = substitute ? newestOf(readings, substitute.personId) : null;
    const isOther = other !== null && (own === null || other.version > own.version);
    const reading = isOther ? other : own;
    return { name, through: isOther ? (substitute?.name ?? null) : null, reading };
  });
}

/** How many have opened the version that counts now. */
export function openedCount(receipts: readonly Receipt[], version: number): number {
  return receipts.filter(({ reading }) => reading?.version === version).length;
}

function newestOf(
  readings: readonly Reading[],
  personId: string,
): Omit<Reading, "personId"> | null {
  const own = readings.filter((reading) => reading.personId === personId);
  const newest = own.sort((one, other) => other.version - one.version)[0];
  if (!newest) return null;
  const { personId: _, ...reading } = newest;
  return reading;
}
