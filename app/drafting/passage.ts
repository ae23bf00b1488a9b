import { z } from "zod";
import { placeSchema } from "./draft-presence.ts";

/*
 * A passage of a live text: a stretch of letters within one block. It is held by its two ends, which
 * go along with whatever is written around them, and by what it said when it was quoted.
 */

export const anchorSchema = z.object({ start: placeSchema, end: placeSchema });
export type Anchor = z.infer<typeof anchorSchema>;

/** The letters from `from` to before `to`, in the block that stands at this place. */
export type Spot = { block: number; from: number; to: number };

/** The letters of a document: of each block its pieces, known by what they are. */
export type Letters = readonly (readonly { piece: unknown; text: string }[])[];

type End = { type: unknown; index: number } | null;

export const textOfBlock = (letters: Letters, block: number): string =>
  (letters[block] ?? []).map(({ text }) => text).join("");

/** The letters between two ends; null where none are left, or the ends lie in two blocks. */
export function spotBetween(letters: Letters, start: End, end: End): Spot | null {
  const from = offsetOf(letters, start);
  const to = offsetOf(letters, end);
  if (!from || to?.block !== from.block || to.offset <= from.offset) return null;
  return { block: from.block, from: from.offset, to: to.offset };
}

function offsetOf(letters: Letters, end: End): { block: number; offset: number } | null {
  if (!end) return null;
  for (const [block, pieces] of letters.entries()) {
    let before = 0;
    for (const { piece, text } of pieces) {
      if (piece === end.type) return { block, offset: before + end.index };
      before += text.length;
    }
  }
  return null;
}

export type FoundPassage = Spot & {
  /** Whether it still says what was quoted. */
  isAsQuoted: boolean;
};

/**
 * Where a passage is now: between its ends, or, where these were lost, at the only place that says
 * what was quoted. Null where there is no such place, or more than one.
 */
export function findPassage(
  letters: Letters,
  { held, quote }: { held: Spot | null; quote: string },
): FoundPassage | null {
  if (held) {
    const says = textOfBlock(letters, held.block).slice(held.from, held.to);
    return { ...held, isAsQuoted: says === quote };
  }
  const places = letters.flatMap((_, block) => placesIn(textOfBlock(letters, block), quote, block));
  const [only, ...others] = places;
  return only && others.length === 0 ? { ...only, isAsQuoted: true } : null;
}

/** Two are as good as many. */
function placesIn(text: string, quote: string, block: number): Spot[] {
  const first = text.indexOf(quote);
  if (quote === "" || first === -1) return [];
  const last = text.lastIndexOf(quote);
  const starts = first === last ? [first] : [first, last];
  return starts.map((from) => ({ block, from, to: from + quote.length }));
}
