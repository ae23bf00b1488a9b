import type { StateOf } from "../people/things.ts";
import { refuse } from "../platform/refusal.ts";

/*
 * The course of a document: drafted, put to review, approved, signed, numbered, issued, published;
 * later perhaps corrected, replaced or recalled. One table says from where each step leads where;
 * who may take it stands in the table of permissions. From the approval on the text is frozen.
 */

export type ResolutionState = StateOf<"resolution">;

/** What has gone out; the last two no longer hold. */
export const ISSUED_STATES = ["issued", "published", "replaced", "recalled"] as const;
export type IssuedState = (typeof ISSUED_STATES)[number];
export type UnissuedState = Exclude<ResolutionState, IssuedState>;

export const isIssued = (state: ResolutionState): state is IssuedState =>
  ISSUED_STATES.some((each) => each === state);

export type EndedState = "replaced" | "recalled";

/** How a document came to hold no longer; null where it does, or was never issued. */
export function endedState(state: ResolutionState | null): EndedState | null {
  return state === "replaced" || state === "recalled" ? state : null;
}

type Move = { from: readonly ResolutionState[]; to: ResolutionState | null };

const MOVES = {
  submit: { from: ["draft"], to: "review" },
  return: { from: ["review", "approved"], to: "draft" },
  approve: { from: ["review"], to: "approved" },
  sign: { from: ["approved"], to: "signed" },
  number: { from: ["signed"], to: "numbered" },
  issue: { from: ["numbered"], to: "issued" },
  publish: { from: ["issued"], to: "published" },
  // A correction leaves it as it is (Decree 30/2020/NĐ-CP, Art. 18).
  correct: { from: ["issued", "published"], to: null },
  replace: { from: ["issued", "published"], to: "replaced" },
  recall: { from: ["issued", "published"], to: "recalled" },
} as const satisfies Record<string, Move>;

export type Step = keyof typeof MOVES;
/** What a document's own record holds: its drafting and every step since. */
export type RecordedStep = Step | "draft";

/** In which state a document is after the step; refuses where the step does not begin there. */
export function stateAfter(state: ResolutionState, step: Step): ResolutionState {
  const { from, to }: Move = MOVES[step];
  if (!from.includes(state)) refuse("resolution-elsewhere");
  return to ?? state;
}

/** The way every document goes. */
export const WAY = ["draft", "submit", "approve", "sign", "number", "issue", "publish"] as const;
export type Stage = (typeof WAY)[number];

/** Which of those steps comes next; null where it has come to its end. */
export function nextStage(state: ResolutionState): Stage | null {
  const next: Record<ResolutionState, Stage | null> = {
    draft: "submit",
    review: "approve",
    approved: "sign",
    signed: "number",
    numbered: "issue",
    issued: "publish",
    published: null,
    replaced: null,
    recalled: null,
  };
  return next[state];
}
