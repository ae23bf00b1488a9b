import { z } from "zod";
import type { Bilingual } from "../people/person.ts";

/** Where somebody's caret stands, or a passage ends, in the terms of Yjs. */
export const placeSchema = z.object({
  type: idSchema().nullish(),
  tname: z.string().max(64).nullish(),
  item: idSchema().nullish(),
  assoc: z.int(),
});
const saidSchema = z.object({
  cursor: z.object({ anchor: placeSchema, head: placeSchema }).nullish(),
});

function idSchema() {
  return z.object({ client: z.int().nonnegative(), clock: z.int().nonnegative() });
}

type Who = { personId: string; name: Bilingual };

/** What the others are told of somebody in a draft: who it is as the server knows, and the caret. */
export function stampCaret(said: unknown, { personId, name }: Who) {
  const { success, data } = saidSchema.safeParse(said);
  return { user: { personId, name }, cursor: (success && data.cursor) || null };
}

const presenceSchema = z.object({
  user: z.object({ personId: z.string(), name: z.object({ vi: z.string(), en: z.string() }) }),
});

/** Who is in the draft, from what the server told of them; null for whoever it did not. */
export function readWriter(state: unknown): Who | null {
  const read = presenceSchema.safeParse(state);
  return read.success ? read.data.user : null;
}

/** As many hues as the carets have; the same person always has the same. */
export const CARET_HUES = 6;

export function hueOf(personId: string): number {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 10_007;
  return sum % CARET_HUES;
}
