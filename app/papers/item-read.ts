import type { Receipt } from "./receipts.ts";

type Counted = {
  published: boolean;
  restricted: boolean;
  version: number;
  marks: { mustRead: boolean };
  /** Seat by seat, in one order for all papers. */
  receipts: readonly Receipt[];
};

/**
 * How many seats have read for an item: all its papers marked to be read, or, where none is marked,
 * at least one of them. Restricted papers are not everybody's to read. Null before anything is out.
 */
export function readOfItem(papers: readonly Counted[]): { read: number; seats: number } | null {
  const open = papers.filter(({ published, restricted }) => published && !restricted);
  const marked = open.filter(({ marks }) => marks.mustRead);
  const seats = open[0]?.receipts.length ?? 0;
  if (seats === 0) return null;
  const hasOpened = (paper: Counted, seat: number) =>
    paper.receipts[seat]?.reading?.version === paper.version;
  const read = Array.from({ length: seats }, (_, seat) =>
    marked.length > 0
      ? marked.every((paper) => hasOpened(paper, seat))
      : open.some((paper) => hasOpened(paper, seat)),
  );
  return { read: read.filter(Boolean).length, seats };
}
