import type { Result } from "../counting/decision.ts";

/** Between alternatives also how many chose each, in their order, and the number of the adopted. */
export type VoteResult = Result & {
  alternatives?: { votes: number[]; adopted: number | null };
};
