import { majorityNeeded } from "./majority.ts";

/*
 * Counting a named vote.
 *
 * N is every seat of the roll, present or not. A seat counts once, by the last choice it cast; a
 * seat that cast nothing, or was not entitled to, stands under "not cast", so that the four
 * figures always add up to N.
 *
 *   more than half of N in favour   adopted
 *   more than half of N against     rejected
 *   as many in favour as against    the Prime Minister's side, whoever presides
 *   anything else                   no decision: back to the lead ministry or to a later meeting
 *
 * Decree 191/2026/NĐ-CP, Art. 3.3, says "equal votes" and no more. Read by its letter, 12 to 12 of
 * 27 is equal although neither side is more than half of N, and the Prime Minister's side decides.
 * If the Prime Minister abstained or did not vote, there is no side to follow.
 */

export const CHOICES = ["FOR", "AGAINST", "ABSTAIN"] as const;
export type Choice = (typeof CHOICES)[number];

export type RollSeat = { seatId: string; breaksTies: boolean; entitled: boolean };
export type Cast = { seatId: string; seq: number; choice: Choice };

export const OUTCOMES = ["ADOPTED", "REJECTED", "NO_DECISION"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Tally = {
  for: number;
  against: number;
  abstain: number;
  notCast: number;
  /** N: every seat of the roll. */
  seats: number;
  /** Votes on one side that decide: more than half of N. */
  needed: number;
  outcome: Outcome;
  decidedBy: "MAJORITY" | "PM_SIDE" | null;
};

type NamedVote = { roll: readonly RollSeat[]; casts: readonly Cast[] };

/** The result of a named vote (Decree 191/2026/NĐ-CP, Art. 3.3). Refuses nothing: it only counts. */
export function countVote({ roll, casts }: NamedVote): Tally {
  const choices = choicesOf({ roll, casts });
  const figures = { for: 0, against: 0, abstain: 0 };
  for (const choice of choices.values()) figures[figureOf(choice)] += 1;
  const seats = roll.length;
  const needed = majorityNeeded(seats);
  const tieBreaker = roll.find((seat) => seat.breaksTies);
  const side = tieBreaker ? choices.get(tieBreaker.seatId) : undefined;
  return {
    ...figures,
    notCast: seats - choices.size,
    seats,
    needed,
    ...decide({ ...figures, needed, side }),
  };
}

/** What each seat chose: its last cast counts; casts of seats not entitled or not on the roll do not. */
export function choicesOf({ roll, casts }: NamedVote): Map<string, Choice> {
  const entitled = new Set(roll.filter((seat) => seat.entitled).map((seat) => seat.seatId));
  const inOrder = casts.toSorted((one, other) => one.seq - other.seq);
  return new Map(
    inOrder
      .filter(({ seatId }) => entitled.has(seatId))
      .map(({ seatId, choice }) => [seatId, choice]),
  );
}

function figureOf(choice: Choice): "for" | "against" | "abstain" {
  switch (choice) {
    case "FOR":
      return "for";
    case "AGAINST":
      return "against";
    case "ABSTAIN":
      return "abstain";
    default:
      return choice satisfies never;
  }
}

type Sides = { for: number; against: number; needed: number; side: Choice | undefined };

function decide(sides: Sides): Pick<Tally, "outcome" | "decidedBy"> {
  if (sides.for >= sides.needed) return { outcome: "ADOPTED", decidedBy: "MAJORITY" };
  if (sides.against >= sides.needed) return { outcome: "REJECTED", decidedBy: "MAJORITY" };
  if (sides.for === sides.against) {
    if (sides.side === "FOR") return { outcome: "ADOPTED", decidedBy: "PM_SIDE" };
    if (sides.side === "AGAINST") return { outcome: "REJECTED", decidedBy: "PM_SIDE" };
  }
  return { outcome: "NO_DECISION", decidedBy: null };
}
