import { refuse } from "../platform/refusal.ts";
import type { AnnexPaper } from "./document-paper.ts";

/*
 * The annexes (phụ lục) of a document: each a title and a text whose lines are its paragraphs. They
 * stand behind the articles, in their order, and are approved, signed and numbered with them.
 */

/** Empty ones fall away; one that only has a title, or only a text, is kept to be finished. */
export function keptAnnexes(drafted: readonly AnnexPaper[]): AnnexPaper[] {
  return drafted
    .map(({ title, text }) => ({ title: title.normalize("NFC").trim(), text: linesOf(text) }))
    .filter(({ title, text }) => title !== "" || text !== "");
}

const linesOf = (text: string): string =>
  text
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

const ROOM = { annexes: 30, title: 300, text: 200_000 };

/** Refuses more annexes, or longer ones, than a document may have. */
export function requireAnnexRoom(annexes: readonly AnnexPaper[]): void {
  if (annexes.length > ROOM.annexes) refuse("annexes-too-many", { most: ROOM.annexes });
  const long = annexes.findIndex(
    ({ title, text }) => title.length > ROOM.title || text.length > ROOM.text,
  );
  if (long !== -1) refuse("annex-too-long", { annex: long + 1 });
}

/** A title and a text in every annex: what has none is not put to review. */
export function requireAnnexText(annexes: readonly AnnexPaper[]): void {
  const empty = annexes.findIndex(({ title, text }) => title === "" || text === "");
  if (empty !== -1) refuse("annex-empty", { annex: empty + 1 });
}
