import type { Choice } from "../counting/decision.ts";

/** That a seat has voted in a secret vote; it stands nowhere what. */
export type Turnout = { seatId: string; personId: string; receiptId: string; at: number };

/** What was chosen, under a random key: it stands nowhere by whom or when. */
export type SecretBallot = { key: string; mark: Mark };

/**
 * A choice in one letter: for, against, not voting, or the number of an alternative. All are of one
 * length, on the line and on the disk, so that the size of nothing tells them apart.
 */
export const MARKS = ["F", "A", "N", "1", "2", "3", "4", "5", "6"] as const;
export type Mark = (typeof MARKS)[number];

/** What may be chosen, in the order in which it is offered. */
export function marksOf(options: number | null): readonly Mark[] {
  const usual: readonly Mark[] = ["F", "A", "N"];
  if (options === null) return usual;
  return [...MARKS.filter((mark) => Number(mark) <= options), "N"];
}

export type Chosen = { choice: Choice; option: number | null };

const usual: Partial<Record<Mark, Choice>> = { F: "FOR", A: "AGAINST", N: "ABSTAIN" };

export function chosenBy(mark: Mark): Chosen {
  const choice = usual[mark];
  return choice ? { choice, option: null } : { choice: "FOR", option: Number(mark) };
}

export function markOf({ choice, option }: Chosen): Mark {
  const letter = { FOR: "F", AGAINST: "A", ABSTAIN: "N" } as const;
  return MARKS.find((mark) => mark === String(option)) ?? letter[choice];
}
