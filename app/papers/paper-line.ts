import type { PaperKind } from "./paper-kind.ts";
import type { PaperMarks, ShuttingMark } from "./paper-marks.ts";

/** A paper this person may open. */
export type ReadablePaper = {
  kind: "readable";
  id: string;
  itemId: string;
  /** "3.2" */
  number: string;
  title: string;
  paperKind: PaperKind;
  marks: PaperMarks;
  pages: number;
  /** Its first page in the running numbers of the meeting; none before it is published. */
  firstPage: number | null;
  numberedPages: number | null;
  published: boolean;
  restricted: boolean;
  /** The original bears a digital signature, which the copy that is read does not. */
  signed: boolean;
  version: number;
  /** What changed with this version; none with the first. */
  note: string | null;
  /** The versions it replaced, the newest first. */
  older: OlderVersion[];
  /** The newest version this person has opened. */
  readVersion: number | null;
  unread: boolean;
  /** Where this person was last. */
  lastPage: number;
  /** Bytes. */
  size: number;
};

export type OlderVersion = {
  version: number;
  pages: number;
  note: string | null;
  outAt: number;
  size: number;
};

/**
 * A paper kept for others, or shut at this hour: that it is there, and how long it is, so that page
 * numbers add up.
 */
export type WithheldPaper = {
  kind: "withheld";
  /** The mark that shuts it; none where it is kept for others. */
  mark: ShuttingMark | null;
  itemId: string;
  number: string;
  pages: number;
  firstPage: number | null;
  numberedPages: number | null;
};

export type PaperLine = ReadablePaper | WithheldPaper;

/** Whoever knows an older version is told that there is a newer one, and what changed. */
export function isRevised({ version, readVersion }: ReadablePaper): boolean {
  return readVersion !== null && readVersion < version;
}
