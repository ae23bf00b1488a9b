/*
 * Vietnamese is searched with and without its marks: "da nang" finds "Đà Nẵng". A folded text has
 * exactly the length of the text, letter for letter, so a place in one is the same place in the other.
 */

/** Composed (NFC); other forms of the same letters are made one. */
export function composed(text: string): string {
  return text.normalize("NFC");
}

/** Lower case without marks, of the same length as the (composed) text. */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) folded += foldLetter(text.charAt(at));
  return folded;
}

function foldLetter(letter: string): string {
  if (letter === "đ" || letter === "Đ") return "d";
  // A mark that stands alone, or half of a pair, keeps its place as a blank or as it is.
  const [base = letter] = letter.normalize("NFD").toLowerCase();
  return /\p{M}/u.test(base) ? " " : base.charAt(0);
}

const MAX_WORDS = 12;

/** The words of what was typed, folded: letters and figures only, at most twelve. */
export function wordsOf(query: string): string[] {
  return (fold(composed(query)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
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
