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

/** The notes of all versions after this one, the newest first: what changed since. */
export function changesSince(paper: ReadablePaper, version: number): string[] {
  const all = [paper, ...paper.older];
  return all.filter((each) => each.version > version).flatMap(({ note }) => note ?? []);
}
