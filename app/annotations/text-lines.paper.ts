import type { PdfFont } from "../platform/pdf-font.ts";

type Set = { font: PdfFont; size: number; width: number };

/** A text broken into lines that fit the width; a word longer than a line is broken where it must. */
export function linesOf(text: string, { font, size, width }: Set): string[] {
  const fits = (line: string) => font.widthOf(line, size) <= width;
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/\s+/).flatMap((each) => pieces(each, fits))) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line === "" || fits(longer)) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (word.length < 2 || fits(word)) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}

/** A number as a content stream wants it: no exponent, no more than a hundredth of a point. */
export const points = (...all: readonly number[]): string =>
  all.map((each) => String(Math.round(each * 100) / 100)).join(" ");
