import { NO_MARKS } from "./paper-marks.ts";
import type { OlderVersion, ReadablePaper } from "./paper-line.ts";

/** A paper as it lies open: its newest version, or one that was replaced. */
export type OpenPaper = {
  paper: ReadablePaper;
  version: number;
  pages: number;
  /** Bytes. */
  size: number;
  isNewest: boolean;
};

/** The version asked for; the newest when there is no such version, or none is asked for. */
export function openVersion(paper: ReadablePaper, version: number | null): OpenPaper {
  const older = paper.older.find((each) => each.version === version);
  const file: Pick<OlderVersion, "version" | "pages" | "size"> = older ?? paper;
  const { pages, size } = file;
  return { paper, version: file.version, pages, size, isNewest: older === undefined };
}

/** A paper that stands outside a meeting: one version, open to whoever may read it. */
export function soleVersion(file: {
  id: string;
  title: string;
  pages: number;
  size: number;
}): OpenPaper {
  const { pages, size } = file;
  const paper: ReadablePaper = {
    ...{ kind: "readable", itemId: "", number: "", paperKind: "other", marks: NO_MARKS },
    ...{ firstPage: null, numberedPages: null, published: true, signed: false, restricted: false },
    ...{ version: 1, note: null, older: [], readVersion: null, unread: false, lastPage: 1 },
    ...file,
  };
  return { paper, version: 1, pages, size, isNewest: true };
}

/** The notes of all versions after this one, the newest first: what changed since. */
export function changesSince(paper: ReadablePaper, version: number): string[] {
  const all = [paper, ...paper.older];
  return all.filter((each) => each.version > version).flatMap(({ note }) => note ?? []);
}
