import { composed, fold } from "../platform/fold.ts";

/** Without marks, capitals and punctuation, one blank between words: "Bộ GD&ĐT" as "bo gd dt". */
export function plainWords(text: string): string {
  return fold(composed(text))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Among lists of phrases the key whose longest phrase stands in the text as whole words. */
export function keyWithin<Key extends string>(
  text: string,
  phrases: Readonly<Record<Key, readonly string[]>>,
): Key | null {
  return longestWithin(text, phrases)?.key ?? null;
}

/** The same, with the length of the phrase. */
export function longestWithin<Key extends string>(
  text: string,
  phrases: Readonly<Record<Key, readonly string[]>>,
): { key: Key; length: number } | null {
  const words = ` ${plainWords(text)} `;
  let best: { key: Key; length: number } | null = null;
  for (const key in phrases) {
    for (const phrase of phrases[key]) {
      if (phrase.length > (best?.length ?? 0) && words.includes(` ${phrase} `)) {
        best = { key, length: phrase.length };
      }
    }
  }
  return best;
}
