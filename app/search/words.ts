import { composed, fold, wordsIn } from "../platform/fold.ts";

const MAX_WORDS = 12;

/** The words of what was typed, folded: letters and figures only, at most twelve. */
export function wordsOf(query: string): string[] {
  return wordsIn(query).slice(0, MAX_WORDS);
}

/** Whether all words stand in the folded text. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => placeOf(folded, word, 0) >= 0);
}

/** How well a text answers: 3 the very words with their marks, 2 the same phrase, 1 all the words. */
export function closeness(text: string, query: string): 1 | 2 | 3 {
  const plain = (one: string) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const typed = plain(composed(query));
  if (` ${plain(text)} `.includes(` ${typed} `)) return 3;
  return ` ${plain(fold(text))} `.includes(` ${plain(fold(typed))} `) ? 2 : 1;
}

/** Where a word, whole, stands in the folded text, from a place on; -1 where it does not. */
export function placeOf(folded: string, word: string, from: number): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isLetter(folded.charAt(at - 1)) && !isLetter(folded.charAt(at + word.length))) return at;
  }
  return -1;
}

const isLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
