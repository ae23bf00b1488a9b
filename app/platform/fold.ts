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

/** The words of a text, folded: letters and figures only. */
export function wordsIn(text: string): string[] {
  return fold(composed(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
