import type { Choice, Outcome, Result } from "../counting/decision.ts";

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

/** Which words say why a result is what it is. */
export function becauseOf({ outcome, decidedBy }: Result): Outcome | "CHAIR_SIDE" {
  return decidedBy === "CHAIR_SIDE" ? decidedBy : outcome;
}

/** The figures these words may need. */
export function figuresOf({ quorum }: Result): { present: string; needed: string } {
  return { present: String(quorum?.present ?? ""), needed: String(quorum?.needed ?? "") };
}

type Told = { choice: Choice | null; option: number | null };

/** An alternative leans to no side, and of a secret ballot nothing is shown. */
export function lookOf({ choice, option }: Told): "for" | "against" | "abstain" | "tick" | "lock" {
  if (choice === null) return "lock";
  return option === null ? choiceLook[choice] : "tick";
}
