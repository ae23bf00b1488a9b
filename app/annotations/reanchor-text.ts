/*
 * Words are compared as letters only: composed (NFC), without soft hyphens and without any white
 * space, so that another line break, font or producer changes nothing. Every letter knows where it
 * stands in the text it came from.
 */

/** The letters of a text, each with the range of the text it came from. */
export type Letters = {
  letters: string;
  /** `at[i]` and `until[i]`: the range of letter i in `source`. */
  at: Uint32Array;
  until: Uint32Array;
  source: string;
};

export type PageLetters = Letters & {
  /** The range of its letters in those of the whole paper. */
  from: number;
  to: number;
};

/** A paper as it is searched: the letters of all its pages run on. */
export type PaperLetters = { letters: string; pages: readonly PageLetters[] };

/** Reads a text letter by letter. */
export function lettersOf(text: string): Letters {
  const source = plain(text);
  const at = new Uint32Array(source.length);
  const until = new Uint32Array(source.length);
  const letters: string[] = [];
  for (let place = 0; place < source.length; place += 1) {
    const letter = source.charAt(place);
    if (isBlank(letter)) continue;
    const joined = joinedMark(letters, letter);
    if (joined === null) {
      at[letters.length] = place;
      letters.push(letter);
    } else {
      letters[letters.length - 1] = joined;
    }
    until[letters.length - 1] = place + 1;
  }
  const count = letters.length;
  return {
    letters: letters.join(""),
    at: at.slice(0, count),
    until: until.slice(0, count),
    source,
  };
}

/** Reads the texts of all pages, the first page first. */
export function paperLetters(texts: readonly string[]): PaperLetters {
  let from = 0;
  const pages = texts.map((text) => {
    const page = lettersOf(text);
    const to = from + page.letters.length;
    const placed = { ...page, from, to };
    from = to;
    return placed;
  });
  return { letters: pages.map(({ letters }) => letters).join(""), pages };
}

/** The page, counted from 1, on which this letter of the paper stands. */
export function pageAt({ pages }: PaperLetters, letter: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (letter < (pages[middle]?.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

export type PagePart = { page: number; start: number; end: number };

/** A range of letters as ranges of the texts of its pages, in order. */
export function partsOf(paper: PaperLetters, start: number, end: number): PagePart[] {
  const parts: PagePart[] = [];
  for (let number = pageAt(paper, start); number <= paper.pages.length; number += 1) {
    const page = paper.pages[number - 1];
    if (!page || page.from >= end) break;
    const first = Math.max(start, page.from) - page.from;
    const last = Math.min(end, page.to) - page.from - 1;
    if (last < first) continue;
    parts.push({ page: number, start: page.at[first] ?? 0, end: page.until[last] ?? 0 });
  }
  return parts;
}

/** The paper's own words of a range of letters, runs of white space as one space. */
export function wordsAt(paper: PaperLetters, start: number, end: number): string {
  return partsOf(paper, start, end)
    .map((part) => paper.pages[part.page - 1]?.source.slice(part.start, part.end) ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

/** Whether the letter and the one before it stand together, with nothing between them. */
export function standTogether(paper: PaperLetters, letter: number): boolean {
  const page = paper.pages[pageAt(paper, letter) - 1];
  if (!page || letter <= page.from) return false;
  return page.until[letter - page.from - 1] === page.at[letter - page.from];
}

// A reader of PDFs already gives these as the letters they stand for; a quote may bring them.
const ligature = /[\u00b5\u2126\ufb00-\ufb06]/g;

const plain = (text: string): string =>
  text.replaceAll(ligature, (sign) => sign.normalize("NFKC")).normalize("NFC");

const blank = /[\s\u00ad]/;

const isBlank = (letter: string): boolean =>
  letter <= " " || (letter >= "\u0080" && !isVietnamese(letter) && blank.test(letter));

const isVietnamese = (letter: string): boolean => letter >= "\u1e00" && letter <= "\u1eff";

/** A mark parted from its letter by white space is joined to it again. */
function joinedMark(letters: readonly string[], mark: string): string | null {
  if (mark < "\u0300" || mark > "\u036f" || letters.length === 0) return null;
  const joined = ((letters.at(-1) ?? "") + mark).normalize("NFC");
  return joined.length === 1 ? joined : null;
}
