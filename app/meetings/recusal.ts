import { refuse } from "../platform/refusal.ts";

/**
 * A member takes no part in an item because of an interest in it: its papers are withheld from him,
 * his assistants and whoever sits in for him, and he has no vote on it. He stays a member of the
 * body: the number of all seats, by which a majority is reckoned, stays the same.
 */
export type Recusal = {
  id: string;
  meetingId: string;
  itemId: string;
  seatId: string;
  personId: string;
  reason: string;
  declaredAt: number;
  declaredBy: string;
};

/** How far the votes on the item have come: none yet, one open, one that is over. */
export type VotesOnItem = "none" | "open" | "over";

export const MAX_REASON = 1000;

/** Refuses while the item is being voted on, and a second one of the same member. */
export function requireMayRecuse(votes: VotesOnItem, standing: Recusal | null): void {
  if (votes === "open") refuse("vote-already-open");
  if (standing) refuse("already-recused");
}

/** It is taken back before the item is voted on; afterwards it stands. */
export function requireMayRevoke(votes: VotesOnItem): void {
  if (votes !== "none") refuse("recusal-stands");
}
