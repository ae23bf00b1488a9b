import type { Mark, Reply } from "./annotation.ts";
import type { Author, Rect, ShownNote } from "./note-store.ts";
import { boxOf, isOnText, pageOf, placeOf, threadsOf, type Thread } from "./threads.ts";

/** A mark where it stands on one page of the version that is taken along. */
export type PlacedMark = {
  /** Of the annotation in the file: the record's own, or with a tail where it runs to another page. */
  id: string;
  record: Mark;
  author: Author;
  /** From 1. */
  page: number;
  /** TL TR BL BR per line, where it marks text. */
  quads: readonly number[];
  box: Rect;
  /** How far a drawing was moved from where it was made. */
  shift: readonly [number, number];
  /** It belongs to this mark, on the page before. */
  continues: string | null;
  replies: readonly (ShownNote & { record: Reply })[];
  resolved: Thread["resolved"];
  /** Its place is not in this version any more, or is yet to be confirmed. */
  doubt: "orphan" | "check" | null;
};

/** Until a sign in the margin is given its box. */
const NOWHERE: Rect = [0, 0, 0, 0];

/** Every mark on its page, in the order of the pages; notes without a page stand on the first. */
export function placedMarks(notes: readonly ShownNote[], pages: number): PlacedMark[] {
  return threadsOf(notes).flatMap((thread) => onPages(thread, pages));
}

function onPages(thread: Thread, pages: number): PlacedMark[] {
  const { note, replies, resolved } = thread;
  const { record, author, standing } = note;
  const place = placeOf(note);
  const found = pageOf(note) ?? 1;
  const isLost = standing.is === "orphan" || found > pages;
  const page = isLost ? 1 : found;
  const doubt = isLost ? "orphan" : standing.is === "check" ? "check" : null;
  const box = isLost ? NOWHERE : (boxOf(note) ?? NOWHERE);
  const quads = isLost ? [] : (place.quads ?? []);
  const shift = "rect" in record && !isLost ? between(record.rect, box) : ([0, 0] as const);
  const of = { record, author, resolved, doubt, shift } as const;
  const first = { ...of, id: record.id, page, quads, box, continues: null, replies };
  if (isLost || !isOnText(record) || !place.nextQuads || page === pages) return [first];
  const next = { ...first, id: `${record.id}-2`, page: page + 1, quads: place.nextQuads };
  return [first, { ...next, continues: record.id, replies: [] }];
}

const between = (from: Rect, to: Rect): readonly [number, number] => [
  to[0] - from[0],
  to[1] - from[1],
];

/** Whether the mark is drawn where it is; else only a sign in the margin tells of it. */
export function hasPlace({ record, doubt, quads }: PlacedMark): boolean {
  if (doubt === "orphan") return false;
  return isOnText(record) ? quads.length > 0 : "rect" in record;
}
