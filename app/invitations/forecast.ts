import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import { quorumNeeded } from "../counting/outcome.ts";
import { isPresent, type AttendanceKind } from "../meetings/attendance.ts";
import type { AnswerKind } from "./invitation.ts";

/** What is known of one seat before the meeting. */
export type ForecastSeat = {
  isChair: boolean;
  /** Its line in the roll, where it already says something. */
  roll: AttendanceKind;
  answer: {
    kind: AnswerKind;
    substitutePersonId: string | null;
    decision: { consented: boolean } | null;
  } | null;
};

/** How a seat is counted: in which line of the list, and whether the member will be present. */
export const EXPECTATIONS = [
  "confirmed",
  "remote",
  "substituted",
  "absent",
  "declined", // asked to be absent, the chair said no
  "unanswered",
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export type Forecast = {
  /** At least this many will be present, and at most that many. */
  from: number;
  to: number;
  /** Under the rules of the meeting: two thirds of all members (Decree 191/2026/NĐ-CP, art. 21.2). */
  needed: number;
  seats: number;
  counts: Record<Expectation, number>;
};

/**
 * How many members will be present: those who said so are certain, those who said nothing, or whose
 * absence was declined, may come. Whoever votes from afar, sends a substitute or asked to be absent
 * does not count. The chair calls the meeting, and is expected without an answer.
 */
export function forecastOf(seats: readonly ForecastSeat[], rules: RuleSetId): Forecast {
  const counts: Forecast["counts"] = {
    ...{ confirmed: 0, remote: 0, substituted: 0, absent: 0, declined: 0, unanswered: 0 },
  };
  for (const seat of seats) counts[expectationOf(seat)] += 1;
  const from = counts.confirmed;
  const to = from + counts.unanswered + counts.declined;
  const needed = quorumNeeded(seats.length, ruleSet(rules)) ?? 0;
  return { from, to, needed, seats: seats.length, counts };
}

/** The roll speaks before the answer: whoever has checked in, or was written down, is known. */
export function expectationOf({ isChair, roll, answer }: ForecastSeat): Expectation {
  if (isPresent(roll)) return "confirmed";
  if (roll === "REMOTE_VOTE_ONLY") return "remote";
  if (roll === "SUBSTITUTED") return "substituted";
  if (roll === "ABSENT_EXCUSED") return "absent";
  if (!answer) return isChair ? "confirmed" : "unanswered";
  switch (answer.kind) {
    case "IN_ROOM":
    case "ONLINE":
      return "confirmed";
    case "REMOTE_VOTE_ONLY":
      return "remote";
    case "ABSENT":
      if (answer.decision && !answer.decision.consented) return "declined";
      return answer.substitutePersonId ? "substituted" : "absent";
    default:
      return answer.kind satisfies never;
  }
}
