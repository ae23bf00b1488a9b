import type { CountingRules } from "../counting/decision.ts";
import type { Day } from "../platform/dates.ts";

/** What a rule rests on: an article, or where no text was found, that it is a setting. */
export type Basis = string;

export type RuleSet = CountingRules & {
  /** The first day on which it holds; null: under no date, a body takes it by its own decision. */
  from: Day | null;
  text: { vi: string; en: string };
  /** Working days in which a ballot is answered; null: each ballot states its own. */
  reply: { min: number; max: number; usual: number } | null;
  /** How often, and by how many working days, the time of a ballot is extended; before it closes. */
  extension: { times: number; maxWorkingDays: number } | null;
  /** A deputy who sits in a member's place may speak, and never votes. */
  substitutes: "SPEAK" | "NOT_ADMITTED";
  /** A vote that is held again is a new vote, numbered under its item. */
  revote: "NEW_ROUND" | "NOT_HELD";
  /** Does a recused member stay among all by which the majority is reckoned? */
  recused: "STAYS_IN_ALL" | "LEAVES_ALL";
  weights: "ONE_EACH" | "POPULATION";
  ballotPaper: "NAMED" | "SECRET";
  /** Does one disagreement in a ballot send the matter to a meeting? */
  objection: "COUNTED" | "TO_MEETING";
  basis: Readonly<Record<RuleName, Basis>>;
};

type RuleName =
  | "quorum"
  | "majority"
  | "tie"
  | "silence"
  | "reply"
  | "extension"
  | "substitutes"
  | "revote"
  | "recused"
  | "weights"
  | "ballotPaper"
  | "objection";
