import { z } from "zod";
import { Refusal, refuse } from "../platform/refusal.ts";
import type { Chosen } from "./secret-ballot.ts";

export const TAKEN = ["tablet", "hands", "paper"] as const;
export type Taken = (typeof TAKEN)[number];

/** How a vote is taken, settled before it opens. */
export type VoteForm = {
  /** On everyone's own device, or by hand: by show of hands, on paper; the secretariat keys it in. */
  taken: Taken;
  /** One cast a seat, never changed, kept apart from who cast it; secrecy rests on the operator. */
  isSecret: boolean;
  /** The alternatives in their order; null: for, against, not voting. */
  options: readonly string[] | null;
  /** Seconds from the opening to the close; null: closed by hand. */
  closesAfter: number | null;
  closesWhenAll: boolean;
};

export const PLAIN_FORM: VoteForm = {
  taken: "tablet",
  isSecret: false,
  options: null,
  closesAfter: null,
  closesWhenAll: false,
};

export const MAX_OPTIONS = 6;
const MAX_OPTION_LENGTH = 200;
const MINUTE = 60;

/** What a form on the screen sends of it; the alternatives stand one on each line. */
export const voteFormFields = z.object({
  taken: z.enum(TAKEN).optional(),
  secret: z.literal("yes").optional(),
  options: z
    .string()
    .max(MAX_OPTIONS * (MAX_OPTION_LENGTH + 2))
    .optional(),
  closesAfter: z.coerce.number().int().min(1).max(60).optional(),
  closesWhenAll: z.literal("yes").optional(),
});

/**
 * Refuses alternatives that are not two to six different sentences, and a secret show of hands. What
 * is taken by hand is closed by hand, with its result.
 */
export function formOf(fields: z.output<typeof voteFormFields>): VoteForm {
  const options = optionsIn(fields.options ?? "");
  const { taken = "tablet", closesAfter } = fields;
  const isSecret = fields.secret === "yes";
  if (isSecret && taken === "hands") refuse("hands-not-secret");
  const isByHand = taken !== "tablet";
  return {
    taken,
    isSecret,
    options,
    closesAfter: isByHand || closesAfter === undefined ? null : closesAfter * MINUTE,
    closesWhenAll: !isByHand && fields.closesWhenAll === "yes",
  };
}

/** Refuses a choice that this vote does not offer. */
export function requireOffered({ options }: VoteForm, { choice, option }: Chosen): void {
  const isAlternative = choice === "FOR" && option !== null && option <= (options?.length ?? 0);
  const isUsual = option === null && (options === null || choice === "ABSTAIN");
  if (!isAlternative && !isUsual) refuse("invalid-input");
}

function optionsIn(text: string): string[] | null {
  const lines = text.split("\n").map((line) => line.trim().normalize("NFC"));
  const options = lines.filter((line) => line !== "");
  if (options.length === 0) return null;
  const isFit = options.length >= 2 && options.length <= MAX_OPTIONS;
  const areShort = options.every((option) => option.length <= MAX_OPTION_LENGTH);
  if (!isFit || !areShort || new Set(options).size < options.length) {
    throw new Refusal("invalid-input", {}, { options: "unreadable" });
  }
  return options;
}
