/*
 * Page 47 is page 47 for everybody, and stays it. A paper takes its running numbers when it is
 * published, one for each page it has then. When a new version has more pages, those beyond the last
 * number carry it with a letter (24a, 24b …), so that no later paper moves; when it has fewer, its
 * last numbers stay unused.
 */

export type Numbered = {
  /** Its first page in the running numbers of the meeting; none before it is published. */
  firstPage: number | null;
  /** How many running numbers are its own; none before it is published. */
  numberedPages: number | null;
};

/** The running number of a page of the paper (1 = its first); null while it has none. */
export function runningPage({ firstPage, numberedPages }: Numbered, page: number): string | null {
  if (firstPage === null || numberedPages === null) return null;
  if (page <= numberedPages) return String(firstPage + page - 1);
  return `${firstPage + numberedPages - 1}${letters(page - numberedPages)}`;
}

/** The last running number given to this paper; 0 while it has none. */
export function lastNumberOf({ firstPage, numberedPages }: Numbered): number {
  return firstPage === null || numberedPages === null ? 0 : firstPage + numberedPages - 1;
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + ((place - 1) % 26));
  const before = Math.floor((place - 1) / 26);
  return before === 0 ? last : letters(before) + last;
}
