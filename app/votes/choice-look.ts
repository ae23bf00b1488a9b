import type { Choice, Outcome } from "../counting/decision.ts";
import type { VoteResult } from "./vote-result.ts";

/** Shape, then colour, beside the word; the same everywhere a choice or an outcome is shown. */
export const choiceLook = {
  FOR: "for",
  AGAINST: "against",
  ABSTAIN: "abstain",
} as const satisfies Record<Choice, string>;

export const outcomeLook = {
  ADOPTED: "for",
  REJECTED: "against",
  NO_DECISION: "abstain",
  NO_QUORUM: "abstain",
} as const satisfies Record<Outcome, string>;

type Because = Outcome | "CHAIR_SIDE" | "OPTION" | "NO_OPTION";

/** Which words say why a result is what it is. */
export function becauseOf({ outcome, decidedBy, alternatives }: VoteResult): Because {
  if (alternatives && outcome !== "NO_QUORUM") {
    return alternatives.adopted === null ? "NO_OPTION" : "OPTION";
  }
  return decidedBy === "CHAIR_SIDE" ? decidedBy : outcome;
}

/** Whether the outcome and the votes in favour do not yet say it. */
export function needsReason(result: VoteResult): boolean {
  return becauseOf(result) !== result.outcome || result.outcome === "NO_QUORUM";
}

type Figures = { present: string; needed: string; option: string };

/** The figures these words may need. */
export function figuresOf({ quorum, alternatives }: VoteResult): Figures {
  return {
    present: String(quorum?.present ?? ""),
    needed: String(quorum?.needed ?? ""),
    option: String(alternatives?.adopted ?? ""),
  };
}

type Told = { choice: Choice | null; option: number | null };

/** An alternative leans to no side, and of a secret ballot nothing is shown. */
export function lookOf({ choice, option }: Told): "for" | "against" | "abstain" | "tick" | "lock" {
  if (choice === null) return "lock";
  return option === null ? choiceLook[choice] : "tick";
}
