import { alignPages, type PageMap } from "./reanchor-pages.ts";
import type { Range } from "./reanchor-score.ts";
import { pageAt, paperLetters, partsOf, type PaperLetters } from "./reanchor-text.ts";

/** Two versions of a paper, and which page of the one became which of the other. */
export type Papers = { before: PaperLetters; after: PaperLetters; map: PageMap };

/** Reads the page texts of both versions and pairs their pages. */
export function comparePapers(before: readonly string[], after: readonly string[]): Papers {
  const papers = { before: paperLetters(before), after: paperLetters(after) };
  return { ...papers, map: alignPages(papers.before, papers.after) };
}

/** What stood on pages of which no letter changed stands there still. */
export function placeOnSamePages({ before, after, map }: Papers, old: Range): Range | null {
  const first = pageAt(before, old.start);
  const pages = partsOf(before, old.start, old.end).map(({ page }) => map.byOld.get(page));
  const [home] = pages;
  const isTogether = pages.every(
    (pair, index) =>
      pair?.same && pair.from === first + index && pair.to === (home?.to ?? 0) + index,
  );
  const from = after.pages[(home?.to ?? 0) - 1]?.from;
  if (!isTogether || from === undefined) return null;
  const start = from + old.start - (before.pages[first - 1]?.from ?? 0);
  return { start, end: start + old.end - old.start };
}

/** Where new letters stand: the pages that are not one of the old ones. */
export function changedRanges({ after, map }: Papers): Range[] {
  const ranges: Range[] = [];
  after.pages.forEach(({ from, to }, index) => {
    if (map.byNew.get(index + 1)?.same) return;
    const last = ranges.at(-1);
    if (last?.end === from) last.end = to;
    else ranges.push({ start: from, end: to });
  });
  return ranges;
}

/** Where in the new paper the old place would lie if all around it had only moved along. */
export function expectedAt({ before, after, map }: Papers, { start }: { start: number }): number {
  const page = pageAt(before, start);
  const pair = map.byOld.get(page);
  const offset = start - (before.pages[page - 1]?.from ?? 0);
  const home = pair && after.pages[pair.to - 1];
  if (home) return home.from + offset;
  return Math.round((start / Math.max(1, before.letters.length)) * after.letters.length);
}

type Hunted = { changed: readonly Range[]; expected: number };

/** The new letters of the expected page and of two pages to each side. */
export function nearBy({ after }: Papers, { changed, expected }: Hunted): Range[] {
  const page = pageAt(after, expected) - 1;
  const start = after.pages[Math.max(0, page - 2)]?.from ?? 0;
  const end = after.pages[Math.min(after.pages.length - 1, page + 2)]?.to ?? 0;
  return changed
    .map((range) => ({ start: Math.max(range.start, start), end: Math.min(range.end, end) }))
    .filter((range) => range.end > range.start);
}

/** The first letter of a page, or of the page nearest to a number that is none. */
export const startOfPage = (paper: PaperLetters, page: number): number =>
  paper.pages[Math.min(Math.max(1, Math.trunc(page)), paper.pages.length) - 1]?.from ?? 0;
