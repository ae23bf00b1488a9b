/** What a line of papers tells about how far an agenda is prepared; a withheld one has no state. */
type Line = { itemId: string; pages: number; published?: boolean };

export type PaperCounts = { papers: number; pages: number; waiting: number; pagesOut: number };

/** Papers and pages, and how many are not sent yet; of one item where it is named. */
export function countPapers(lines: readonly Line[], itemId?: string): PaperCounts {
  const own = lines.filter((line) => itemId === undefined || line.itemId === itemId);
  const waiting = own.filter(({ published }) => published === false);
  const pagesOf = (some: readonly Line[]) => some.reduce((sum, { pages }) => sum + pages, 0);
  return {
    papers: own.length,
    pages: pagesOf(own),
    waiting: waiting.length,
    pagesOut: pagesOf(own) - pagesOf(waiting),
  };
}
