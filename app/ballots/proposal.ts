import type { Result } from "../counting/decision.ts";

/** What the count proposes: to adopt, to send back and ask again, to take it up in a meeting. */
export const PROPOSALS = ["adopt", "re-ballot", "meeting"] as const;
export type Proposal = (typeof PROPOSALS)[number];

/**
 * The proposal after the count; the decision is the leadership's. Where the rules say so, one
 * objection sends the matter to a meeting whatever the figures.
 */
export function proposalOf(
  { tally, outcome }: Pick<Result, "tally" | "outcome">,
  { objection }: { objection: "COUNTED" | "TO_MEETING" },
): Proposal {
  if (objection === "TO_MEETING" && tally.against > 0) return "meeting";
  switch (outcome) {
    case "ADOPTED":
      return "adopt";
    case "REJECTED":
      return "re-ballot";
    case "NO_DECISION":
    case "NO_QUORUM":
      return "meeting";
    default:
      return outcome satisfies never;
  }
}
