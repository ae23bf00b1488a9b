/**
 * A centred heading divided so that its lines are about equally long, none with a lone word:
 * at most `most` characters a line, broken at blanks, after a comma or semicolon where that costs little.
 */
export function balancedLines(text: string, most: number): string[] {
  const words = text.trim().split(/\s+/u);
  const lineCount = Math.ceil(text.trim().length / most);
  return lineCount <= 1 ? [words.join(" ")] : divide(words, lineCount, most);
}

/** What a document is about, and the title of an annex: across the whole text. */
export const headingLines = (text: string) => balancedLines(text.normalize("NFC"), 60);

function divide(words: string[], lineCount: number, most: number): string[] {
  if (lineCount === 1) return [words.join(" ")];
  const wanted = words.join(" ").length / lineCount;
  const penalty = (count: number) => penaltyOf(words.slice(0, count).join(" "), wanted, most);
  let taken = 1;
  for (let at = 2; at < words.length; at += 1) {
    if (penalty(at) < penalty(taken)) taken = at;
  }
  return [words.slice(0, taken).join(" "), ...divide(words.slice(taken), lineCount - 1, most)];
}

function penaltyOf(line: string, wanted: number, most: number): number {
  const atComma = /[,;]$/u.test(line) ? 8 : 0;
  const tooLong = line.length > most ? 1000 : 0;
  return Math.abs(line.length - wanted) - atComma + tooLong;
}
