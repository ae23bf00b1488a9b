import { ruleSet } from "../bodies/rule-sets.ts";
import {
  countAlternatives,
  countSecretAlternatives,
  NO_OPTION,
  type AlternativesResult,
} from "../counting/alternatives.ts";
import { countDecision, countSecretVote } from "../counting/count.ts";
import type { Choice, Result } from "../counting/decision.ts";
import { takingPart, type AttendanceKind } from "../meetings/attendance.ts";
import type { LoggedCast, LoggedOpening, LoggedSeat, NamedCast } from "./logged-act.ts";

/** A vote as the log alone tells it. */
export type ReplayedVote = {
  opening: LoggedOpening;
  /** The hash of the leaf of the opening: what every cast names. */
  leafHash: string;
  seats: LoggedSeat[];
  /** As it stands now, or stood when the vote closed. */
  attendance: Map<string, AttendanceKind>;
  casts: LoggedCast[];
  /** Of a secret vote, logged together at the close. */
  ballots: { key: string; mark: string }[];
  /** Of a vote taken by hand, where figures were entered: how many chose what, by mark. */
  keyed: Record<string, number> | null;
  /** By the place in the log, not by a clock: what stands after this leaf is late. */
  closedAt: number | null;
  /** The result as it was logged at the close. */
  result: unknown;
};

export type Recounted = Result & { alternatives?: { votes: number[]; adopted: number | null } };

/** What the leaves come to, counted anew; null while the vote is open. */
export function recountVote(vote: ReplayedVote): Recounted | null {
  const { opening, closedAt } = vote;
  if (closedAt === null) return null;
  const { options } = opening.form;
  const isSecret = opening.form.isSecret || vote.keyed !== null;
  const marks = marksOf(vote);
  const rules = ruleSet(opening.rules);
  const room = roomOf(vote, closedAt);
  if (options === null) {
    const chosen = marks.map((mark) => CHOICE_OF[mark] ?? "ABSTAIN");
    return isSecret
      ? countSecretVote({ ...room, ballots: chosen }, rules)
      : countDecision({ ...room, cast: castsOf(vote, ({ choice }) => choice) }, rules);
  }
  const names = options.map((_, index) => String(index + 1));
  if (!isSecret) {
    const cast = castsOf(vote, optionOf);
    return withAlternatives(countAlternatives({ ...room, cast, options: names }, rules));
  }
  const ballots = marks.map((mark) => (mark === "N" ? NO_OPTION : mark));
  return withAlternatives(countSecretAlternatives({ ...room, options: names, ballots }, rules));
}

/** One for each vote of which nobody knows whose it is. */
function marksOf({ keyed, ballots }: ReplayedVote): string[] {
  if (!keyed) return ballots.map(({ mark }) => mark);
  return Object.entries(keyed).flatMap(([mark, count]) => Array<string>(count).fill(mark));
}

const CHOICE_OF: Record<string, Choice> = { F: "FOR", A: "AGAINST", N: "ABSTAIN" };

function roomOf({ opening, seats, attendance }: ReplayedVote, closedAt: number) {
  const leaves = ruleSet(opening.rules).recused === "LEAVES_ALL";
  const counted = seats.filter(({ recused }) => !(recused && leaves));
  return {
    via: "vote" as const,
    seats: counted.map(({ seatId, breaksTies }) => ({ id: seatId, chair: breaksTies })),
    attendance: new Map([...attendance].map(([seat, kind]) => [seat, takingPart(kind)])),
    closedAt,
  };
}

/** Late casts were left out by their place in the log: in the count no clock is asked. */
function castsOf<Chosen extends string>(
  { casts }: ReplayedVote,
  chosenBy: (cast: NamedCast) => Chosen,
) {
  return casts.flatMap((cast) =>
    "choice" in cast ? [{ seat: cast.seatId, choice: chosenBy(cast), seq: cast.seq, at: 0 }] : [],
  );
}

const optionOf = ({ choice, option }: NamedCast): string =>
  choice === "ABSTAIN" || option === null ? NO_OPTION : String(option);

function withAlternatives({ tally, adopted, ...result }: AlternativesResult): Recounted {
  const { abstain, notCast, invalid } = tally;
  const votes = tally.options.map((option) => option.votes);
  const most = Math.max(...votes);
  const other = votes.reduce((sum, count) => sum + count, 0) - most;
  return {
    ...result,
    tally: { for: most, against: 0, abstain, other, deemed: 0, notCast, invalid },
    alternatives: { votes, adopted: adopted === null ? null : Number(adopted) },
  };
}
