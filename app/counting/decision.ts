import type { Threshold } from "./threshold.ts";

/*
 * What a count is made of and what comes out. `seats` is the frozen roll, one row a member; the
 * instants are whole numbers in one unit, whichever it is.
 */

/** In the room, or in writing. */
export const VIAS = ["vote", "ballot"] as const;
export type Via = (typeof VIAS)[number];

export const CHOICES = ["FOR", "AGAINST", "ABSTAIN"] as const;
export type Choice = (typeof CHOICES)[number];

export const OPINIONS = ["AGREE", "DISAGREE", "OTHER"] as const;
export type Opinion = (typeof OPINIONS)[number];

/** How a seat takes part when the vote closes. */
export const TAKING_PART = [
  "IN_ROOM",
  "ONLINE",
  "REMOTE_VOTE_ONLY",
  "SUBSTITUTED",
  "ABSENT_EXCUSED",
  "ABSENT",
] as const;
export type TakingPart = (typeof TAKING_PART)[number];

export const OUTCOMES = ["ADOPTED", "REJECTED", "NO_DECISION", "NO_QUORUM"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** By the majority the rules ask for, or, of a tie, by the side of the seat they name. */
export const DECIDED_BY = ["MAJORITY", "CHAIR_SIDE"] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

export type Instant = number | bigint;

export type Seat = {
  id: string;
  /** The seat whose side decides a tie; at most one of a roll. */
  chair?: boolean;
  population?: number;
};

export type SeatCast<Chosen extends string> = {
  seat: string;
  choice: Chosen;
  seq: number;
  at: Instant;
};

/** A vote in the room; `attendance` is that at the close, a seat not named is absent. */
export type VoteToCount<Chosen extends string = Choice> = {
  via: "vote";
  seats: readonly Seat[];
  attendance: ReadonlyMap<string, TakingPart>;
  cast: readonly SeatCast<Chosen>[];
  closedAt: Instant;
};

export type BallotToCount = {
  via: "ballot";
  seats: readonly Seat[];
  cast: readonly SeatCast<Opinion>[];
  dueAt: Instant;
  closedAt: Instant;
};

export type Decision = VoteToCount | BallotToCount;

export type QuorumAtClose = { needed: number; present: number; met: boolean };

/** Agreement is tallied as `for`, disagreement as `against`; the seven add up to all seats. */
export type Tally = {
  for: number;
  against: number;
  abstain: number;
  other: number;
  /** Silent members of a ballot whose rules read silence as agreement; never a signed opinion. */
  deemed: number;
  notCast: number;
  /** Cast in time by a seat that had no vote when the vote closed. */
  invalid: number;
};

export type Result = {
  /** Null: the rules ask for none, or the decision is a ballot. */
  quorum: QuorumAtClose | null;
  majority: { needed: number };
  tally: Tally;
  outcome: Outcome;
  decidedBy: DecidedBy | null;
};

/** What of a rule set the count needs to know. */
export type CountingRules = {
  via: readonly Via[];
  quorum: { of: Threshold; present: readonly TakingPart[] } | null;
  majority: {
    base: "ALL_SEATS" | "FOR_AND_AGAINST";
    threshold: Threshold;
    /** A second majority, by population; so many seats not in favour must stand against it. */
    population: { threshold: Threshold; blockingSeats: number } | null;
    /** What falls short: rejected, or undecided unless a majority is against it. */
    short: "REJECTED" | "NO_DECISION";
  };
  tie: {
    side: "CHAIR" | "STATUS_QUO" | "NONE";
    /** Strict: equal votes are a tie only when every seat took a side. */
    withAbstentions: "LITERAL" | "STRICT";
  };
  silence: "DEEMED_AGREEMENT" | "NOT_COUNTED";
};

/** N. */
export function seatsOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, figure) => sum + figure, 0);
}
