import { refuse } from "../platform/refusal.ts";
import { MARKS, marksOf, type Mark } from "./secret-ballot.ts";

/** How many chose what, by mark, in a vote taken by hand. */
export type KeyedCounts = Partial<Record<Mark, number>>;

/**
 * Refuses figures that leave out a choice or name one that was not offered, and more votes than
 * there are seats that may vote now.
 */
export function requireCounts(
  counts: KeyedCounts,
  { options, entitled }: { options: number | null; entitled: number },
): void {
  const offered = marksOf(options);
  const given = MARKS.filter((mark) => counts[mark] !== undefined);
  if (given.length !== offered.length || given.some((mark) => !offered.includes(mark))) {
    refuse("invalid-input");
  }
  const votes = marksIn(counts).length;
  if (votes > entitled) refuse("more-votes-than-seats", { votes, entitled });
}

/** One mark for each vote, as the ballots of a box would lie there. */
export function marksIn(counts: KeyedCounts): Mark[] {
  return MARKS.flatMap((mark) => Array<Mark>(counts[mark] ?? 0).fill(mark));
}
