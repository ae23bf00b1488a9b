import type {
  BallotToCount,
  Choice,
  CountingRules,
  Decision,
  Opinion,
  Result,
  Seat,
  Tally,
  TakingPart,
  VoteToCount,
} from "./decision.ts";
import { castsOfBallot, castsOfVote } from "./held-casts.ts";
import { conclude, quorumOf, sideOf } from "./outcome.ts";

/*
 * The count of a decision: the only arithmetic there is, in whole numbers.
 *
 * N is every seat of the frozen roll. Each stands under one of seven figures, by the last choice it
 * cast in time; a seat that cast although it had no vote when the vote closed is invalid, a silent
 * one is deemed to agree where the rules of a ballot say so, and otherwise has not cast. What the
 * figures come to is in outcome.ts.
 */

/** The result of a vote or ballot under the rules of its date. Refuses rules not made for its kind. */
export function countDecision(decision: Decision, rules: CountingRules): Result {
  if (!rules.via.includes(decision.via)) throw new RangeError(`no ${decision.via} by these rules`);
  return decision.via === "vote" ? countVote(decision, rules) : countBallot(decision, rules);
}

function countVote(vote: VoteToCount, rules: CountingRules): Result {
  const { holding, invalid } = castsOfVote(vote);
  const tally = tallyOf(vote.seats.length, holding.values());
  tally.invalid = invalid.size;
  tally.notCast -= invalid.size;
  const inFavour = vote.seats.filter(({ id }) => holding.get(id) === "FOR");
  const standing = { tally, quorum: quorumOf(vote, rules), side: sideOf(vote.seats, holding) };
  return conclude({ ...standing, seats: vote.seats, inFavour }, rules);
}

function countBallot(ballot: BallotToCount, rules: CountingRules): Result {
  const { seats, closedAt, dueAt } = ballot;
  const { holding } = castsOfBallot(ballot);
  const tally = tallyOf(seats.length, holding.values());
  if (rules.silence === "DEEMED_AGREEMENT" && closedAt >= dueAt) {
    tally.deemed = tally.notCast;
    tally.notCast = 0;
  }
  const inFavour = seats.filter(({ id }) => holding.get(id) === "AGREE");
  const standing = { tally, quorum: null, side: sideOf(seats, holding) };
  return conclude({ ...standing, seats, inFavour }, rules);
}

/** A secret vote: which seats have voted is known elsewhere, what each chose nowhere. */
export type SecretVote = {
  seats: readonly Seat[];
  /** At the close. */
  attendance: ReadonlyMap<string, TakingPart>;
  ballots: readonly Choice[];
};

/**
 * The result of a secret vote. A ballot once cast cannot be found again, so whoever left after
 * voting has voted, and nobody knows the chair's side, so equal votes decide nothing. Refuses rules
 * that weigh seats by population.
 */
export function countSecretVote(vote: SecretVote, rules: CountingRules): Result {
  const { seats, ballots } = vote;
  if (rules.majority.population) throw new RangeError("weighed votes are never secret");
  if (ballots.length > seats.length) throw new RangeError("more ballots than seats");
  const tally = tallyOf(seats.length, ballots);
  const standing = { tally, quorum: quorumOf(vote, rules), side: null };
  return conclude({ ...standing, seats, inFavour: [] }, rules);
}

function tallyOf(seats: number, choices: Iterable<Choice | Opinion>): Tally {
  const figures = { for: 0, against: 0, abstain: 0, other: 0 };
  let cast = 0;
  for (const choice of choices) {
    figures[figureOf(choice)] += 1;
    cast += 1;
  }
  return { ...figures, deemed: 0, notCast: seats - cast, invalid: 0 };
}

function figureOf(choice: Choice | Opinion): "for" | "against" | "abstain" | "other" {
  switch (choice) {
    case "FOR":
    case "AGREE":
      return "for";
    case "AGAINST":
    case "DISAGREE":
      return "against";
    case "ABSTAIN":
      return "abstain";
    case "OTHER":
      return "other";
    default:
      return choice satisfies never;
  }
}
