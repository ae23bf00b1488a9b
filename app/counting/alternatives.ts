import type { CountingRules, QuorumAtClose, Seat, TakingPart, VoteToCount } from "./decision.ts";
import { castsOfVote } from "./held-casts.ts";
import { quorumOf } from "./outcome.ts";
import { neededOf } from "./threshold.ts";

/*
 * A vote between options (Phương án 1, Phương án 2 …): each seat chooses one, or none. An option is
 * adopted when the majority of the rules chose it; the others thereby are not. There is no tie to
 * break: equal votes for two options leave the question open, whoever chose which.
 */

export const NO_OPTION = "ABSTAIN";

export type AlternativesTally = {
  /** In the order of the question. */
  options: { option: string; votes: number }[];
  abstain: number;
  notCast: number;
  invalid: number;
};

export type AlternativesResult = {
  quorum: QuorumAtClose | null;
  majority: { needed: number };
  tally: AlternativesTally;
  outcome: "ADOPTED" | "NO_DECISION" | "NO_QUORUM";
  /** The option that was adopted. */
  adopted: string | null;
  decidedBy: "MAJORITY" | null;
};

/** A choice is the id of an option, or ABSTAIN, which no option may be called. */
export type AlternativesVote = VoteToCount<string> & { options: readonly string[] };

/** The result of a vote between options. Refuses rules that weigh seats by population. */
export function countAlternatives(
  vote: AlternativesVote,
  rules: CountingRules,
): AlternativesResult {
  const { holding, invalid } = castsOfVote(vote);
  const choices = [...holding.values()];
  return conclude({ ...vote, choices, invalid: invalid.size }, rules);
}

export type SecretAlternatives = {
  seats: readonly Seat[];
  /** At the close. */
  attendance: ReadonlyMap<string, TakingPart>;
  options: readonly string[];
  ballots: readonly string[];
};

/** The same of a secret vote: whoever left after voting has voted. */
export function countSecretAlternatives(
  vote: SecretAlternatives,
  rules: CountingRules,
): AlternativesResult {
  if (vote.ballots.length > vote.seats.length) throw new RangeError("more ballots than seats");
  return conclude({ ...vote, choices: vote.ballots, invalid: 0 }, rules);
}

type Chosen = Omit<SecretAlternatives, "ballots"> & {
  choices: readonly string[];
  invalid: number;
};

function conclude(vote: Chosen, rules: CountingRules): AlternativesResult {
  if (rules.majority.population) throw new RangeError("options are not weighed by population");
  const quorum = quorumOf(vote, rules);
  const tally = tallyOf(vote);
  const chosen = tally.options.reduce((sum, { votes }) => sum + votes, 0);
  const base = rules.majority.base === "ALL_SEATS" ? vote.seats.length : chosen;
  const needed = neededOf(base, rules.majority.threshold);
  const counted = { quorum, majority: { needed }, tally };
  if (quorum && !quorum.met) {
    return { ...counted, outcome: "NO_QUORUM", adopted: null, decidedBy: null };
  }
  const winner = base > 0 ? tally.options.find(({ votes }) => votes >= needed) : undefined;
  if (!winner) return { ...counted, outcome: "NO_DECISION", adopted: null, decidedBy: null };
  return { ...counted, outcome: "ADOPTED", adopted: winner.option, decidedBy: "MAJORITY" };
}

function tallyOf({ seats, options, choices, invalid }: Chosen): AlternativesTally {
  const known = new Set([...options, NO_OPTION]);
  if (options.includes(NO_OPTION) || known.size !== options.length + 1) {
    throw new RangeError("options must have names of their own");
  }
  if (choices.some((choice) => !known.has(choice))) throw new RangeError("not an option");
  const votesFor = (wanted: string) => choices.filter((choice) => choice === wanted).length;
  return {
    options: options.map((option) => ({ option, votes: votesFor(option) })),
    abstain: votesFor(NO_OPTION),
    notCast: seats.length - choices.length - invalid,
    invalid,
  };
}
