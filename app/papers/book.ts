import type { PageGeometry } from "./intake.ts";
import type { PaperLine } from "./paper-line.ts";
import type { ShuttingMark } from "./paper-marks.ts";
import { lastNumberOf, runningPage } from "./running-page.ts";

/*
 * All papers of a meeting as one book: its page 47 is page 47 for everybody. What is kept for others
 * takes its place as a numbered blank, so that nothing behind it moves.
 */

export type BookPaper = {
  kind: "paper";
  id: string;
  number: string;
  title: string;
  version: number;
  /** Bytes. */
  size: number;
  pages: BookPage[];
  /** Small pictures of its pages are there. */
  thumbnails: boolean;
};

export type BookPage = {
  /** In the paper: 1 = its first. */
  page: number;
  /** In the meeting; none before the paper is published. */
  running: string | null;
  /** Width by height as it stands. */
  ratio: number;
};

export type BookBlank = {
  kind: "blank";
  /** The mark that shuts it at this hour; none where it is kept for others. */
  mark: ShuttingMark | null;
  number: string;
  pages: number;
  first: string | null;
  last: string | null;
};

export type BookPart = BookPaper | BookBlank;

/** Before a paper's own sizes are known: A4, upright. */
const A4 = 210 / 297;

/** How wide a page is for its height, as it stands on the screen. */
export function ratioOf(shape: PageGeometry | undefined): number {
  if (!shape || shape.w <= 0 || shape.h <= 0) return A4;
  return shape.r % 180 === 0 ? shape.w / shape.h : shape.h / shape.w;
}

/** A line of the agenda's papers as a part of the book. */
export function bookPart(
  line: PaperLine,
  known: { shapes: readonly PageGeometry[]; thumbnails: boolean } | undefined,
): BookPart {
  const { number } = line;
  if (line.kind === "withheld") {
    const [first, last] = [runningPage(line, 1), runningPage(line, line.pages)];
    return { kind: "blank", mark: line.mark, number, pages: line.pages, first, last };
  }
  const { id, title, version, size } = line;
  const pages = Array.from({ length: line.pages }, (_, at): BookPage => ({
    page: at + 1,
    running: runningPage(line, at + 1),
    ratio: ratioOf(known?.shapes[at]),
  }));
  const thumbnails = known?.thumbnails ?? false;
  return { kind: "paper", id, number, title, version, size, pages, thumbnails };
}

/** The last running number of the meeting; 0 while none is given. */
export function lastOfBook(lines: readonly PaperLine[]): number {
  return Math.max(0, ...lines.map(lastNumberOf));
}

/**
 * Where a running number stands: the part, and the page in it (for a blank, its first). The last
 * number before it where nobody has it; null in a book without numbers.
 */
export function placeOfNumber(
  parts: readonly BookPart[],
  wanted: number,
): { part: number; page: number } | null {
  let best: { part: number; page: number; number: number } | null = null;
  for (const [part, each] of parts.entries()) {
    for (const { page, number } of numbersOf(each)) {
      if (number <= wanted && (best === null || number > best.number))
        best = { part, page, number };
    }
  }
  return best && { part: best.part, page: best.page };
}

function numbersOf(part: BookPart): { page: number; number: number }[] {
  if (part.kind === "blank") return part.first ? [{ page: 1, number: Number(part.first) }] : [];
  // A page that came later carries a letter behind the number of the one before it.
  return part.pages.flatMap(({ page, running }) =>
    running !== null && /^\d+$/.test(running) ? [{ page, number: Number(running) }] : [],
  );
}
