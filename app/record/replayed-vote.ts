import { ruleSet } from "../bodies/rule-sets.ts";
import { countDecision } from "../counting/count.ts";
import type { Result } from "../counting/decision.ts";
import { takingPart, type AttendanceKind } from "../meetings/attendance.ts";
import type { LoggedCast, LoggedOpening, LoggedSeat } from "./logged-act.ts";

/** A cast with the time of its leaf, which never runs back. */
export type ReplayedCast = LoggedCast & { loggedAt: number };

/** A vote as the log alone tells it. */
export type ReplayedVote = {
  opening: LoggedOpening;
  /** The hash of the leaf of the opening: what every cast names. */
  leafHash: string;
  seats: LoggedSeat[];
  /** As it stands now, or stood when the vote closed. */
  attendance: Map<string, AttendanceKind>;
  casts: ReplayedCast[];
  /** By the place in the log, not by a clock: what stands after this leaf is late. */
  closedAt: number | null;
  /** The result as it was logged at the close. */
  result: unknown;
};

/** What the leaves come to, counted anew; null while the vote is open. */
export function recount(vote: ReplayedVote): Result | null {
  const { opening, seats, attendance, casts, closedAt } = vote;
  if (closedAt === null) return null;
  const rules = ruleSet(opening.rules);
  const counted = seats.filter(({ recused }) => !(recused && rules.recused === "LEAVES_ALL"));
  const decision = {
    via: "vote" as const,
    seats: counted.map(({ seatId, breaksTies }) => ({ id: seatId, chair: breaksTies })),
    attendance: new Map([...attendance].map(([seat, kind]) => [seat, takingPart(kind)])),
    cast: casts.map((cast) => {
      return { seat: cast.seatId, choice: cast.choice, seq: cast.seq, at: cast.loggedAt };
    }),
    closedAt,
  };
  return countDecision(decision, rules);
}
