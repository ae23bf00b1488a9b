import { isMark, type Mark, type Reply, type TextMark } from "./annotation.ts";
import { layerOf, type Layer } from "./audience.ts";
import type { Author, Rect, ShownNote, Standing } from "./note-store.ts";
import { quadsBox } from "./quads.ts";

type Of<Kind> = ShownNote & { record: Kind };

/** A mark with what was said to it. */
export type Thread = {
  note: Of<Mark>;
  layer: Layer;
  replies: Of<Reply>[];
  resolved: { by: Author } | null;
};

/**
 * What is to be seen with a version: on the newest everything, each where it now stands; on one that
 * was replaced what was written on it.
 */
export function notesOn(
  notes: readonly ShownNote[],
  open: { version: number; isNewest: boolean },
  standings: Readonly<Record<string, Standing>>,
): ShownNote[] {
  if (!open.isNewest) return notes.filter(({ record }) => record.version === open.version);
  return notes.map((note) => {
    const standing = standings[note.record.id];
    return standing && note.record.version !== open.version ? { ...note, standing } : note;
  });
}

/** When it was last written: as the server says of what is shared, else by the device's own clock. */
export const timeOf = ({ at, record }: ShownNote): number => at ?? record.updatedAt;

/** Every mark with its replies and whether it is settled, in the order of the pages. */
export function threadsOf(notes: readonly ShownNote[]): Thread[] {
  const marks = notes.filter((note): note is Of<Mark> => isMark(note.record));
  const replies = notes.filter((note): note is Of<Reply> => note.record.kind === "reply");
  return marks
    .map((note) => ({
      note,
      layer: layerOf(note.record.audience),
      replies: replies
        .filter(({ record }) => record.parent === note.record.id)
        .sort((a, b) => a.record.createdAt - b.record.createdAt),
      resolved: resolutionOf(notes, note.record.id),
    }))
    .sort(byPlace);
}

function resolutionOf(notes: readonly ShownNote[], id: string): { by: Author } | null {
  const last = notes
    .filter(({ record }) => record.kind === "resolve" && record.parent === id)
    .sort((a, b) => timeOf(a) - timeOf(b))
    .at(-1);
  return last?.record.kind === "resolve" && last.record.resolved ? { by: last.author } : null;
}

/** The page on which a note stands now; null for the whole paper and for one without a place. */
export function pageOf({ record, standing }: Thread["note"]): number | null {
  if (record.kind === "paper-note" || standing.is === "orphan") return null;
  return standing.is === "here" ? record.page : standing.page;
}

/** Where a note stands now, of what it carries: moved places come before those it was made with. */
export function placeOf({ record, standing }: Thread["note"]): {
  quads?: number[];
  nextQuads?: number[];
  rect?: Rect;
} {
  const moved = standing.is === "carried" || standing.is === "check" ? standing : {};
  const own = { ...(isOnText(record) ? textPlace(record) : {}), ...boxPlace(record) };
  return { ...own, ...definedOf(moved) };
}

/** Whether it has still to be said, or found out, that it stands where it is shown. */
export const isUncertain = ({ standing }: Thread["note"]): boolean =>
  standing.is === "check" || standing.is === "sought";

/** The box to bring into sight; none for a note on the whole page. */
export function boxOf(note: Thread["note"]): Rect | null {
  const { quads, rect } = placeOf(note);
  return quads ? quadsBox(quads) : (rect ?? null);
}

/** Where it was made, whatever has become of it. */
export function boxOfRecord(record: Mark): Rect | null {
  return isOnText(record) ? quadsBox(record.quads) : "rect" in record ? record.rect : null;
}

/** How far something drawn stands from where it was made. */
export function shiftOf(record: Mark, rect: Rect | undefined): readonly [number, number] {
  if (!rect || !("rect" in record)) return [0, 0];
  return [rect[0] - record.rect[0], rect[1] - record.rect[1]];
}

export function isOnText(record: Mark): record is TextMark {
  return record.kind === "highlight" || record.kind === "underline" || record.kind === "strike";
}

const textPlace = ({ quads, nextQuads }: TextMark) => ({ quads, ...(nextQuads && { nextQuads }) });
const boxPlace = (record: Mark) => ("rect" in record ? { rect: record.rect } : {});

function definedOf(moved: { quads?: number[]; nextQuads?: number[]; rect?: Rect }) {
  const { quads, nextQuads, rect } = moved;
  return { ...(quads && { quads }), ...(nextQuads && { nextQuads }), ...(rect && { rect }) };
}

function byPlace(a: Thread, b: Thread): number {
  const [pageA, pageB] = [pageOf(a.note) ?? 0, pageOf(b.note) ?? 0];
  const [topA, topB] = [boxOf(a.note)?.[3] ?? Infinity, boxOf(b.note)?.[3] ?? Infinity];
  if (pageA !== pageB) return pageA - pageB;
  if (topA !== topB) return topB - topA;
  return a.note.record.createdAt - b.note.record.createdAt;
}
