import type { HandlingMark } from "./paper-marks.ts";

/*
 * The papers of a meeting as one package: what its reader may read, in the order of the agenda, with
 * a manifest by which every file can be checked. What is kept from them is a numbered blank; what
 * its mark keeps in the house is named, but does not leave it.
 */

export type PackedFile = {
  path: string;
  what: "agenda" | "attendance" | "paper";
  /** "3.2"; none for what was made for the package. */
  number: string | null;
  title: string;
  version: number | null;
  pages: number | null;
  sha256: string;
  /** Bytes. */
  size: number;
};

export type LeftOut = {
  number: string;
  /** Only of what the reader may know of. */
  title: string | null;
  pages: number;
  /** First and last of its running numbers. */
  from: string | null;
  to: string | null;
  reason: "withheld" | HandlingMark;
};

export type Manifest = {
  meeting: { id: string; title: string; startsAt: string };
  madeAt: string;
  /** By office. */
  madeFor: string;
  files: PackedFile[];
  leftOut: LeftOut[];
};

/** "3. Dự án Luật Hộ tịch/3.2 Dự thảo.pdf": readable, and a name on every system. */
export function pathOfPaper(
  item: { position: string; title: string },
  number: string,
  title: string,
) {
  const folder = fileName(`${item.position}. ${item.title}`, 60);
  return `${folder}/${fileName(`${number} ${title}`, 90)}.pdf`;
}

/** Without the signs that Windows, a shell or a path take for something else. */
export function fileName(text: string, most: number): string {
  const plain = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain.slice(0, most).replace(/[. ]+$/, "") || "_";
}
