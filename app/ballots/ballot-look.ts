import type { BallotOutcome } from "./ballot.ts";
import type { FollowedMember } from "./follow-up.ts";
import type { OpinionChoice } from "./opinion.ts";
import type { Explanation } from "./synthesis.ts";

type Look = { icon: string; tone: string };

/** Shape, then colour, beside the word: the same wherever an opinion or its fate is shown. */
export const choiceLook = {
  AGREE: { icon: "for", tone: "for" },
  DISAGREE: { icon: "against", tone: "against" },
  OTHER: { icon: "other", tone: "soon" },
} as const satisfies Record<OpinionChoice, Look>;

export const statusLook = {
  "not-opened": { icon: "ring", tone: "plain" },
  opened: { icon: "eye", tone: "plain" },
  deemed: { icon: "deemed", tone: "for" },
  "not-cast": { icon: "ring", tone: "abstain" },
} as const satisfies Record<Exclude<FollowedMember["status"], "sent">, Look>;

export const explanationLook = {
  accepted: { icon: "tick", tone: "for" },
  partly: { icon: "half", tone: "soon" },
  not: { icon: "info", tone: "plain" },
} as const satisfies Record<Explanation, Look>;

export const outcomeLook = {
  adopted: { icon: "for", tone: "for" },
  rejected: { icon: "against", tone: "against" },
  "to-meeting": { icon: "people", tone: "room" },
  "returned-to-lead": { icon: "undo", tone: "soon" },
} as const satisfies Record<BallotOutcome, Look>;
