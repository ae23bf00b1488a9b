import { ruleSet } from "../bodies/rule-sets.ts";
import {
  countAlternatives,
  countSecretAlternatives,
  NO_OPTION,
  type AlternativesResult,
} from "../counting/alternatives.ts";
import { countDecision, countSecretVote } from "../counting/count.ts";
import type { Cast } from "./cast.ts";
import { marksIn, type KeyedCounts } from "./keyed-counts.ts";
import { chosenBy, type Chosen, type SecretBallot } from "./secret-ballot.ts";
import type { VoteSeat } from "./vote-seat.ts";
import type { VoteResult } from "./vote-result.ts";
import { voteToCount } from "./vote-to-count.ts";
import type { OpenVote } from "./vote.ts";

type Held = {
  vote: OpenVote;
  roll: readonly VoteSeat[];
  casts: readonly Cast[];
  /** Of a secret vote, in place of the casts. */
  ballots: readonly SecretBallot[];
  /** Of a vote taken by hand, in place of the casts: how many chose what. */
  keyed: KeyedCounts | null;
  closedAt: number;
};

/** What came of a vote, under its own rules and with the attendance of its close. */
export function countVote({ vote, ballots, keyed, ...held }: Held): VoteResult {
  const rules = ruleSet(vote.ruleSet);
  const counted = voteToCount({ ruleSet: vote.ruleSet, ...held });
  const { options } = vote.form;
  // Of figures alone nobody knows who chose what, as of a secret vote.
  const isSecret = vote.form.isSecret || keyed !== null;
  const marks = keyed ? marksIn(keyed) : ballots.map(({ mark }) => mark);
  const chosen = marks.map(chosenBy);
  if (options === null) {
    if (!isSecret) return countDecision(counted, rules);
    return countSecretVote({ ...counted, ballots: chosen.map(({ choice }) => choice) }, rules);
  }
  const names = options.map((_, index) => String(index + 1));
  if (isSecret) {
    const secret = { ...counted, options: names, ballots: chosen.map(nameOf) };
    return told(countSecretAlternatives(secret, rules));
  }
  return told(countAlternatives({ ...counted, cast: named(held.casts), options: names }, rules));
}

const nameOf = ({ choice, option }: Chosen): string =>
  choice === "ABSTAIN" || option === null ? NO_OPTION : String(option);

const named = (casts: readonly Cast[]) =>
  casts.map((cast) => ({ seat: cast.seatId, choice: nameOf(cast), seq: cast.seq, at: cast.at }));

/** In favour stands the alternative with most votes, all the others under "other". */
function told({ tally, adopted, ...result }: AlternativesResult): VoteResult {
  const { abstain, notCast, invalid } = tally;
  const votes = tally.options.map((option) => option.votes);
  const inFavour = Math.max(...votes);
  const other = votes.reduce((sum, count) => sum + count, 0) - inFavour;
  return {
    ...result,
    tally: { for: inFavour, against: 0, abstain, other, deemed: 0, notCast, invalid },
    alternatives: { votes, adopted: adopted === null ? null : Number(adopted) },
  };
}
