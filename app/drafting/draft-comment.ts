import { refuse } from "../platform/refusal.ts";
import type { Anchor } from "./passage.ts";

/**
 * What somebody says about a passage of a live text, and how they propose that it read instead. It
 * is open until it is resolved; a proposed wording is accepted or refused by the draft's keeper.
 */
export type DraftComment = {
  id: string;
  /** The making of the live text in which the anchor lies. */
  generation: number;
  anchor: Anchor;
  /** What the passage said. */
  quote: string;
  /** Null: only a comment; empty: the passage is to go. */
  wording: string | null;
  text: string;
  personId: string;
  at: number;
  state: CommentState;
};

export const COMMENT_STATES = ["open", "resolved", "accepted", "refused"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

export const MAX_COMMENT = 2000;

/** What was sent, as it is kept; refuses a wording that changes nothing. */
export function proposed(wording: string | null, quote: string): string | null {
  const kept = wording?.normalize("NFC") ?? null;
  if (kept?.trim() === quote.normalize("NFC").trim()) refuse("wording-unchanged");
  return kept;
}

/** Refuses what has been answered already: one answer, whoever was first. */
export function requireOpen({ state }: Pick<DraftComment, "state">): void {
  if (state !== "open") refuse("comment-closed");
}

/** The wording that is proposed; refuses a mere comment. */
export function requireWording({ wording }: Pick<DraftComment, "wording">): string {
  return wording ?? refuse("not-found");
}
