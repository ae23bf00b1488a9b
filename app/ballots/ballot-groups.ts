import type { BallotLine, BallotList } from "./ballot-lines.ts";

/** Under which heading of the list a ballot stands, what is to be done first. */
export const BALLOT_GROUPS = [
  "to-answer",
  "answered",
  "collecting",
  "closed",
  "synthesised",
  "awaiting-approval",
  "in-review",
  "returned",
  "draft",
  "decided",
  "dropped",
] as const;
export type BallotGroup = (typeof BALLOT_GROUPS)[number];

/** One's own answer comes before the office's work with the ballot. */
export function groupOf(line: BallotLine, eyes: BallotList["eyes"]): BallotGroup {
  const { state, own } = line;
  if (state === "collecting" && own && !own.isSent) return "to-answer";
  if (state === "collecting" && eyes === "member") return "answered";
  if (state === "withdrawn" || state === "cancelled") return "dropped";
  return state;
}
