import { bytesOf, HARD_LIMITS } from "../platform/upload-limits.ts";
import { may, type Relation } from "../people/permission.ts";
import { refuse } from "../platform/refusal.ts";
import { withoutEnding } from "./office-file.ts";
import type { PaperKind } from "./paper-kind.ts";
import type { PaperMarks } from "./paper-marks.ts";

/**
 * A tài liệu họp: one file under one agenda item, read as PDF. It is prepared, then published for good: from then
 * on it is not taken back, only replaced by a new version, and the versions before it stay.
 */
export type Paper = PaperFile & {
  id: string;
  itemId: string;
  /** Its number within the item: paper 2 of item 3 is "3.2". */
  position: number;
  title: string;
  kind: PaperKind;
  marks: PaperMarks;
  /** Which version the file is: 1, then one more with each that replaces a published one. */
  version: number;
  /** Only for the persons named; for the other readers of its item it is withheld. */
  restricted: boolean;
  uploadedAt: number;
  uploadedBy: string;
  /** Its first page in the numbers that run through the meeting; given when it is published. */
  firstPage: number | null;
  /** How many running numbers it took then. */
  numberedPages: number | null;
  publishedAt: number | null;
};

export type PaperFile = { fileSha256: string; fileName: string; pages: number };

export type PaperState = "unpublished" | "published" | "restricted";

export const MAX_PAPER_BYTES = bytesOf(HARD_LIMITS.megabytes);
export const MAX_TITLE = 200;
export const MAX_NOTE = 500;

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

/** "3.2": the second paper of the third item; "3.0.2" where 3.1 and 3.2 are its sub-items. */
export function paperNumber(prefix: string, position: number): string {
  return `${prefix}.${position}`;
}

/** What is published stays as it was read: it is neither removed nor renamed nor moved. */
export function requireUnpublished(paper: Pick<Paper, "publishedAt">): void {
  if (paper.publishedAt !== null) refuse("paper-published");
}

/**
 * Publishes papers in the order given. Page numbers run on from the last one given in this meeting,
 * so that a number once said aloud stays with its page, also when papers come later.
 */
export function publish<P extends Pick<Paper, "pages" | "publishedAt">>(
  papers: readonly P[],
  lastPage: number,
  now: number,
): (P & { firstPage: number; numberedPages: number; publishedAt: number })[] {
  let next = lastPage + 1;
  return papers.map((paper) => {
    requireUnpublished(paper);
    const firstPage = next;
    next += paper.pages;
    return { ...paper, firstPage, numberedPages: paper.pages, publishedAt: now };
  });
}

/**
 * Another file in the same place. What nobody has been given yet is simply exchanged; a published
 * paper goes on as its next version, and then its readers are told what changed (`note`).
 */
export function replaceFile<P extends PaperFile & Pick<Paper, "version" | "publishedAt">>(
  paper: P,
  file: PaperFile,
  note: string,
): P {
  if (file.fileSha256 === paper.fileSha256) refuse("paper-same-file");
  if (paper.publishedAt === null) return { ...paper, ...file };
  if (note.trim() === "") refuse("reason-missing");
  return { ...paper, ...file, version: paper.version + 1 };
}

/** A page to open at, whatever was kept: within the paper. */
export function pageWithin(page: number, pages: number): number {
  return Math.min(Math.max(1, Math.trunc(page)), pages);
}

/** "To trinh_412.pdf" → "To trinh 412": a first proposal, to be corrected by hand. */
export function titleFromFileName(fileName: string): string {
  const words = withoutEnding(fileName).replaceAll(/[_\s]+/g, " ");
  return words.normalize("NFC").trim().slice(0, MAX_TITLE);
}
