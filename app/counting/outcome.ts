import {
  seatsOf,
  type Choice,
  type CountingRules,
  type Opinion,
  type QuorumAtClose,
  type Result,
  type Seat,
  type TakingPart,
  type Tally,
} from "./decision.ts";
import { neededOf, reaches } from "./threshold.ts";

/*
 * What the figures come to; the first that holds:
 *
 *   too few present, where a quorum is asked for   no quorum: nothing is decided
 *   the majority the rules ask for, in favour      adopted
 *   the same majority against                      rejected
 *   as many in favour as against, some at least    a tie: as the rules say
 *   anything else                                  no decision
 *
 * Decree 191/2026/NĐ-CP, Art. 3.3, says of "equal votes" only that the side on which the Prime
 * Minister voted decides. Read by its letter, 12 to 12 of 27 is equal although neither side is more
 * than half of N; the strict reading, which a rule set may choose, asks that every seat took a side.
 * Whoever abstained, gave another opinion or was silent has no side to follow.
 */

export type Standing = {
  tally: Tally;
  quorum: QuorumAtClose | null;
  /** Of the chair's seat: what it cast itself. */
  side: "for" | "against" | null;
  seats: readonly Seat[];
  inFavour: readonly Seat[];
};

/** The result the figures come to under these rules. */
export function conclude(standing: Standing, rules: CountingRules): Result {
  const { tally, quorum } = standing;
  const base = baseOf(tally, rules);
  const needed = neededOf(base, rules.majority.threshold);
  return { quorum, majority: { needed }, tally, ...decide({ ...standing, base, needed }, rules) };
}

/** Votes on one side that decide when every one of so many seats takes a side. */
export function neededOfSeats(seats: number, { majority }: CountingRules): number {
  return neededOf(seats, majority.threshold);
}

/** Seats that must be present, of so many; null where the rules ask for no quorum. */
export function quorumNeeded(seats: number, { quorum }: CountingRules): number | null {
  return quorum && neededOf(seats, quorum.of);
}

/** Who is present as the vote closes, and whether that is enough (Decree 191/2026/NĐ-CP, Art. 21.2). */
export function quorumOf(
  vote: { seats: readonly Seat[]; attendance: ReadonlyMap<string, TakingPart> },
  rules: CountingRules,
): QuorumAtClose | null {
  if (!rules.quorum) return null;
  const counted = new Set<TakingPart>(rules.quorum.present);
  const present = vote.seats.filter(({ id }) => counted.has(vote.attendance.get(id) ?? "ABSENT"));
  const needed = neededOf(vote.seats.length, rules.quorum.of);
  return { needed, present: present.length, met: present.length >= needed };
}

/** The side the chair's seat itself took. */
export function sideOf(
  seats: readonly Seat[],
  holding: ReadonlyMap<string, Choice | Opinion>,
): "for" | "against" | null {
  const chair = seats.find((seat) => seat.chair);
  const choice = chair && holding.get(chair.id);
  if (choice === "FOR" || choice === "AGREE") return "for";
  return choice === "AGAINST" || choice === "DISAGREE" ? "against" : null;
}

type Decided = Pick<Result, "outcome" | "decidedBy">;
type Measured = Standing & { base: number; needed: number };

const UNDECIDED: Decided = { outcome: "NO_DECISION", decidedBy: null };

function decide(measured: Measured, rules: CountingRules): Decided {
  const { tally, quorum, base, needed } = measured;
  if (quorum && !quorum.met) return { outcome: "NO_QUORUM", decidedBy: null };
  if (base === 0) return UNDECIDED;
  if (tally.for + tally.deemed >= needed && hasPopulation(measured, rules)) {
    return { outcome: "ADOPTED", decidedBy: "MAJORITY" };
  }
  if (rules.majority.short === "REJECTED" || tally.against >= needed) {
    return { outcome: "REJECTED", decidedBy: "MAJORITY" };
  }
  return isTie(tally, rules) ? breakTie(measured, rules) : UNDECIDED;
}

function baseOf(tally: Tally, rules: CountingRules): number {
  switch (rules.majority.base) {
    case "ALL_SEATS":
      return seatsOf(tally);
    case "FOR_AND_AGAINST":
      return tally.for + tally.deemed + tally.against;
    default:
      return rules.majority.base satisfies never;
  }
}

/** Enough people stand behind those in favour, or too few seats against them to block. */
function hasPopulation({ seats, inFavour }: Measured, { majority }: CountingRules): boolean {
  const { population } = majority;
  if (!population) return true;
  if (seats.length - inFavour.length < population.blockingSeats) return true;
  return reaches(peopleOf(inFavour), peopleOf(seats), population.threshold);
}

function peopleOf(seats: readonly Seat[]): bigint {
  return seats.reduce((sum, { population = 0 }) => sum + BigInt(population), 0n);
}

function isTie(tally: Tally, { tie }: CountingRules): boolean {
  const inFavour = tally.for + tally.deemed;
  if (inFavour !== tally.against || inFavour === 0) return false;
  return tie.withAbstentions === "LITERAL" || inFavour + tally.against === seatsOf(tally);
}

function breakTie({ side }: Measured, { tie }: CountingRules): Decided {
  switch (tie.side) {
    case "CHAIR":
      if (!side) return UNDECIDED;
      return { outcome: side === "for" ? "ADOPTED" : "REJECTED", decidedBy: "CHAIR_SIDE" };
    case "STATUS_QUO":
      return { outcome: "REJECTED", decidedBy: null };
    case "NONE":
      return UNDECIDED;
    default:
      return tie.side satisfies never;
  }
}
