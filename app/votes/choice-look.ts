import type { Choice, Outcome } from "../counting/tally.ts";

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
} as const satisfies Record<Outcome, string>;
