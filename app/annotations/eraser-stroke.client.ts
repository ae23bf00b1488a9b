import type { LivePage } from "../papers/page-stage.ts";
import type { Mark } from "./annotation.ts";
import { eraseInk } from "./erase-ink.ts";
import { decodeInk, type InkPoint } from "./ink.ts";
import { markOf } from "./note-draft.ts";
import { pageOf } from "./threads.ts";
import type { Noting } from "./use-noting.ts";
import type { Stroke } from "./use-pen.ts";

/** What is left of each stroke the rubber has met, by the note's id. */
export type Erased = ReadonlyMap<string, readonly (readonly InkPoint[])[]>;

/** As wide as a finger sees, in CSS pixels. */
const RADIUS = 10;

type Rubbing = { noting: Noting; onErase(erased: Erased | null): void };

/** Rubs out one's own ink, and only that; what was in one piece comes apart. */
export function eraserStroke(first: InkPoint, page: LivePage, rubbing: Rubbing): Stroke {
  const { noting, onErase } = rubbing;
  const own = noting.threads.flatMap(({ note }) => {
    const isHere = note.mine && note.record.kind === "ink" && pageOf(note) === page.page;
    return isHere && note.record.kind === "ink" ? [note.record] : [];
  });
  const left = new Map(own.map(({ id, ink }) => [id, [decodeInk(ink)]]));
  const met = new Map<string, InkPoint[][]>();
  let from = first;
  const rub = (to: InkPoint) => {
    for (const [id, pieces] of left) {
      const after = pieces.map((piece) => eraseInk(piece, [from, to], RADIUS / page.scale));
      if (after.every((each) => each === null)) continue;
      const rest = pieces.flatMap((piece, index) => after[index] ?? [piece]);
      left.set(id, rest);
      met.set(id, rest);
    }
    from = to;
  };
  rub(first);
  return {
    move: (points) => {
      points.forEach(rub);
      onErase(new Map(met));
    },
    end: () => {
      for (const record of own) cut(noting, record, met.get(record.id));
      noting.store?.endStep();
      onErase(null);
    },
    cancel: () => onErase(null),
  };
}

type InkMark = Extract<Mark, { kind: "ink" }>;

/** The first piece stays the note it was, with its replies; the others are new. */
function cut({ store, making }: Noting, record: InkMark, pieces: InkPoint[][] | undefined): void {
  if (!pieces) return;
  const { color, tags, width, page, audience } = record;
  if (pieces.length === 0) store?.remove(record.id);
  pieces.forEach((points, index) => {
    const words = { color, tags, body: index === 0 ? record.body : "" };
    const made = { ...making(), audience };
    const { id, createdAt } = index === 0 ? record : { id: made.id, createdAt: made.now };
    const mark = markOf({ kind: "ink", page, points, width }, { ...made, id }, words);
    store?.put({ ...mark, createdAt });
  });
}
