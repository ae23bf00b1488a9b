import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import { countDecision } from "../counting/count.ts";
import type { Result } from "../counting/decision.ts";
import type { FindingCode } from "./finding.ts";
import type { AskedSeat, LoggedOpinion } from "./logged-act.ts";

/** A written ballot as the log alone tells it. */
export type ReplayedBallot = {
  ballotId: string;
  seats: readonly AskedSeat[];
  rules: RuleSetId | null;
  dueAt: number;
  opinions: LoggedOpinion[];
  closedAt: number | null;
  result: unknown;
};

export function beginBallot(ballotId: string, seats: readonly AskedSeat[]): ReplayedBallot {
  return { ballotId, seats, rules: null, dueAt: 0, opinions: [], closedAt: null, result: null };
}

/** Why an opinion does not count, if it does not. */
export function opinionFault(ballot: ReplayedBallot, opinion: LoggedOpinion): FindingCode | null {
  if (ballot.closedAt !== null) return "cast-late";
  const seat = ballot.seats.find(({ seatId }) => seatId === opinion.seatId);
  if (seat?.personId !== opinion.personId) return "cast-without-right";
  const before = ballot.opinions.findLast(({ seatId }) => seatId === opinion.seatId);
  const isNext = opinion.seq > (ballot.opinions.at(-1)?.seq ?? 0);
  return isNext && opinion.replaces === (before?.opinionId ?? null) ? null : "cast-out-of-order";
}

/** What the leaves come to, counted anew; null as long as answers are collected. */
export function recountBallot(ballot: ReplayedBallot): Result | null {
  const { seats, rules, dueAt, opinions, closedAt } = ballot;
  if (closedAt === null || rules === null) return null;
  const decision = {
    via: "ballot" as const,
    seats: seats.map(({ seatId, breaksTies }) => ({ id: seatId, chair: breaksTies })),
    cast: opinions.map(({ seatId: seat, choice, seq, at }) => ({ seat, choice, seq, at })),
    dueAt,
    closedAt,
  };
  return countDecision(decision, ruleSet(rules));
}
