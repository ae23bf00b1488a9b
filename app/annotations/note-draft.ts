import type { Annotation, Audience, Mark, Reply, Resolve, TextSelection } from "./annotation.ts";
import { encodeInk, inkBox, simplifyInk, type InkPoint } from "./ink.ts";
import type { Rect } from "./note-store.ts";
import { toHundredths } from "./quads.ts";

/** A stretch of text that was chosen, over one page or on into the next. */
export type TextPlace = {
  page: number;
  quads: number[];
  nextQuads?: number[];
  selection: TextSelection;
};

export const TEXT_MARKS = ["highlight", "underline", "strike"] as const;
export type TextMarkKind = (typeof TEXT_MARKS)[number];

/** Where a mark is to stand, and what kind it is. */
export type MarkDraft =
  | ({ kind: TextMarkKind } & TextPlace)
  | { kind: "ink"; page: number; points: readonly InkPoint[]; width: number }
  | { kind: "rect"; page: number; rect: Rect }
  | { kind: "text"; page: number; rect: Rect; size: number }
  | { kind: "pin"; page: number; rect: Rect }
  | { kind: "page-note"; page: number }
  | { kind: "paper-note" };

/** What goes with every record: made by whom is for the server to say. */
export type Making = {
  id: string;
  version: number;
  audience: Audience;
  /** Milliseconds since 1970, by the clock of this device. */
  now: number;
};

export type Words = { color: number; body: string; tags: string[] };

/** The record of a mark: ink simplified to 0.3 pt and packed, places to a hundredth of a point. */
export function markOf(draft: MarkDraft, making: Making, words: Words): Mark {
  const base = { ...baseOf(making), ...words };
  switch (draft.kind) {
    case "highlight":
    case "underline":
    case "strike":
      return { ...base, ...draft };
    case "ink": {
      const { kind, page, width } = draft;
      const points = simplifyInk(draft.points);
      return {
        ...base,
        kind,
        page,
        width,
        rect: neat(inkBox(points, width)),
        ink: encodeInk(points),
      };
    }
    case "rect":
    case "text":
    case "pin":
      return { ...base, ...draft, rect: neat(draft.rect) };
    case "page-note":
    case "paper-note":
      return { ...base, ...draft };
    default:
      return draft satisfies never;
  }
}

export function replyTo(parent: Annotation, making: Making, body: string): Reply {
  return {
    ...baseOf({ ...making, audience: parent.audience }),
    kind: "reply",
    parent: parent.id,
    body,
  };
}

export function resolveOf(parent: Annotation, making: Making, resolved: boolean): Resolve {
  const base = baseOf({ ...making, audience: parent.audience });
  return { ...base, kind: "resolve", parent: parent.id, resolved };
}

function baseOf({ id, version, audience, now }: Making) {
  return { id, v: 1 as const, version, audience, createdAt: now, updatedAt: now };
}

/** Corners in order, whichever way the hand went. */
function neat([x1, y1, x2, y2]: Rect): Rect {
  return [
    toHundredths(Math.min(x1, x2)),
    toHundredths(Math.min(y1, y2)),
    toHundredths(Math.max(x1, x2)),
    toHundredths(Math.max(y1, y2)),
  ];
}
