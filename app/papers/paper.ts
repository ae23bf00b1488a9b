import { may, type Relation } from "../people/permission.ts";
import { refuse } from "../platform/refusal.ts";

/** A tài liệu họp: one PDF under one agenda item. It is prepared, then published for good. */
export type Paper = {
  id: string;
  itemId: string;
  /** Its number within the item: paper 2 of item 3 is "3.2". */
  position: number;
  title: string;
  fileSha256: string;
  fileName: string;
  pages: number;
  /** Only for the persons named; for the other readers of its item it is withheld. */
  restricted: boolean;
  uploadedAt: number;
  uploadedBy: string;
  /** Its first page in the numbers that run through the meeting; given when it is published. */
  firstPage: number | null;
  publishedAt: number | null;
};

export type PaperState = "unpublished" | "published" | "restricted";

export const MAX_PAPER_BYTES = 150 * 1024 * 1024;
export const MAX_TITLE = 200;

/** What the gate found: the pages pdf.js loaded, or why the file is refused. */
export type PdfVerdict =
  | { ok: true; pages: number }
  | { ok: false; reason: "paper-not-pdf" | "paper-encrypted" | "paper-broken" };

/** The state in the sense of the permission table. */
export function paperState(paper: Pick<Paper, "publishedAt" | "restricted">): PaperState {
  if (paper.publishedAt === null) return "unpublished";
  return paper.restricted ? "restricted" : "published";
}

/**
 * How someone stands to a paper who stands so to its item. Being named lets a reader of the item read
 * a restricted paper; it does not make a reader of anybody else.
 */
export function relationsToPaper(
  paper: Pick<Paper, "restricted">,
  toItem: readonly Relation[],
  isNamed: boolean,
): readonly Relation[] {
  const reads = may({ roles: [] }, "paper.read", { state: "published", relations: toItem });
  return paper.restricted && isNamed && reads ? [...toItem, "named-reader"] : toItem;
}

/** Members, their assistants and whoever sits in for them read the papers of every item. */
export function readsWholeMeeting(relations: readonly Relation[]): boolean {
  return relations.some((relation) =>
    ["chair", "seat", "substitute", "seat-assistant"].includes(relation),
  );
}

/** "3.2": the second paper of the third item. */
export function paperNumber(itemPosition: number, position: number): string {
  return `${itemPosition}.${position}`;
}

/** What is published stays as it was read: it is neither removed nor replaced nor moved. */
export function requireUnpublished(paper: Pick<Paper, "publishedAt">): void {
  if (paper.publishedAt !== null) refuse("paper-published");
}

/**
 * Publishes papers in the order given. Page numbers run on from the last one given in this meeting,
 * so that a number once said aloud stays with its page, also when papers come later.
 */
export function publish<P extends Pick<Paper, "pages" | "firstPage" | "publishedAt">>(
  papers: readonly P[],
  lastPage: number,
  now: number,
): (P & { firstPage: number; publishedAt: number })[] {
  let next = lastPage + 1;
  return papers.map((paper) => {
    requireUnpublished(paper);
    const firstPage = next;
    next += paper.pages;
    return { ...paper, firstPage, publishedAt: now };
  });
}

/** A page to open at, whatever was kept: within the paper. */
export function pageWithin(page: number, pages: number): number {
  return Math.min(Math.max(1, Math.trunc(page)), pages);
}

/** "To trinh_412.pdf" → "To trinh 412": a first proposal, to be corrected by hand. */
export function titleFromFileName(fileName: string): string {
  const words = fileName.replace(/\.pdf$/i, "").replaceAll(/[_\s]+/g, " ");
  return words.normalize("NFC").trim().slice(0, MAX_TITLE);
}
