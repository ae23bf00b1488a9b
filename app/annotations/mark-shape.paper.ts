import { getStroke } from "perfect-freehand";
import type { PdfFont } from "../platform/pdf-font.ts";
import { decodeInk } from "./ink.ts";
import type { Rect } from "./note-store.ts";
import { hasPlace, type PlacedMark } from "./placed-marks.ts";
import { quadPolygons } from "./quads.ts";
import { linesOf, points } from "./text-lines.paper.ts";

/*
 * What a mark looks like on paper, as a content stream in the user space of its page: the same for
 * the appearance of an annotation and for a mark that becomes part of the page.
 */

export type Shape = {
  box: Rect;
  content: string;
  /** Over the text like a marker: the letters stay black. */
  multiplies: boolean;
};

const MARK_RGB: readonly (readonly [number, number, number])[] = [
  [1, 0.86, 0.27],
  [0.45, 0.78, 0.45],
  [0.96, 0.58, 0.3],
  [0.42, 0.66, 0.93],
  [0.72, 0.55, 0.87],
  [0.93, 0.5, 0.62],
  [0.4, 0.75, 0.75],
  [0.65, 0.65, 0.65],
];

export const rgbOf = (color: number): readonly [number, number, number] =>
  MARK_RGB[color] ?? [1, 0.86, 0.27];

const THIN = 1.2;
const ICON = 18;

/** `turn` is the rotation of the page: what is written stands upright for who reads it. */
export function shapeOf(mark: PlacedMark, { font, turn }: { font: PdfFont; turn: number }): Shape {
  const { record } = mark;
  const rgb = points(...rgbOf(record.color));
  if (!hasPlace(mark)) return plain(mark.box, bubble(mark.box, rgb));
  switch (record.kind) {
    case "highlight":
      return { ...onQuads(mark.quads, `${rgb} rg`, fillLine), multiplies: true };
    case "underline":
      return onQuads(mark.quads, `${rgb} RG ${THIN} w`, (corners) => strokeLine(corners, 0.06));
    case "strike":
      return onQuads(mark.quads, `${rgb} RG ${THIN} w`, (corners) => strokeLine(corners, 0.45));
    case "ink":
      return plain(mark.box, `${rgb} rg ${inkOutline(record.ink, record.width, mark.shift)} f`);
    case "rect":
      return frame(mark.box, rgb);
    case "text":
      return plain(
        mark.box,
        textInBox(mark.box, { text: record.body, size: record.size, font, turn }),
      );
    case "pin":
    case "page-note":
    case "paper-note":
      return plain(mark.box, bubble(mark.box, rgb));
    default:
      return record satisfies never;
  }
}

/** Where the sign of a note stands that has no place of its own: down the margin, one below another. */
export function iconBox([left, , , top]: Rect, place: number): Rect {
  const x = left + 6;
  const y = top - 6 - ICON - place * (ICON + 4);
  return [x, y, x + ICON, y + ICON];
}

const plain = (box: Rect, content: string): Shape => ({ box, content, multiplies: false });

type Corners = readonly (readonly [number, number])[];

function onQuads(
  quads: readonly number[],
  style: string,
  line: (corners: Corners) => string,
): Shape {
  const polygons = quadPolygons(quads);
  const xs = polygons.flat().map(([x]) => x);
  const ys = polygons.flat().map(([, y]) => y);
  const box: Rect = [
    Math.min(...xs) - 1,
    Math.min(...ys) - 1,
    Math.max(...xs) + 1,
    Math.max(...ys) + 1,
  ];
  return plain(box, [style, ...polygons.map(line)].join("\n"));
}

const path = (corners: Corners): string =>
  corners.map(([x, y], index) => `${points(x, y)} ${index === 0 ? "m" : "l"}`).join(" ");

const fillLine = (corners: Corners): string => `${path(corners)} h f`;

/** From left to right at a share of the line's height; corners come as TL TR BR BL. */
function strokeLine([tl, tr, br, bl]: Corners, share: number): string {
  if (!tl || !tr || !br || !bl) return "";
  const between = (low: readonly [number, number], high: readonly [number, number]) =>
    [low[0] + (high[0] - low[0]) * share, low[1] + (high[1] - low[1]) * share] as const;
  return `${path([between(bl, tl), between(br, tr)])} S`;
}

/** The outline perfect-freehand gives the stroke on the screen. */
function inkOutline(ink: Uint8Array, width: number, [dx, dy]: readonly [number, number]): string {
  const pen = decodeInk(ink).map(({ x, y, pressure }) => [x + dx, y + dy, pressure]);
  const outline = getStroke(pen, { size: width, simulatePressure: false, last: true });
  return path(outline.map(([x = 0, y = 0]) => [x, y]));
}

function frame([x1, y1, x2, y2]: Rect, rgb: string): Shape {
  const inside = points(x1 + 1, y1 + 1, x2 - x1 - 2, y2 - y1 - 2);
  return plain([x1, y1, x2, y2], `${rgb} RG 2 w ${inside} re S`);
}

function bubble([x1, y1, x2, y2]: Rect, rgb: string): string {
  const [w, h] = [x2 - x1, y2 - y1];
  const line = (share: number) =>
    `${points(x1 + w * 0.22, y1 + h * share)} m ${points(x2 - w * 0.22, y1 + h * share)} l S`;
  return [
    `${rgb} rg 0.25 0.25 0.25 RG 0.8 w`,
    `${points(x1 + 0.5, y1 + 0.5, w - 1, h - 1)} re B`,
    ...[0.7, 0.5, 0.3].map(line),
  ].join("\n");
}

type Written = { text: string; size: number; font: PdfFont; turn: number };

function textInBox([x1, y1, x2, y2]: Rect, { text, size, font, turn }: Written): string {
  const [w, h] = turn % 180 === 0 ? [x2 - x1, y2 - y1] : [y2 - y1, x2 - x1];
  const upright: Record<number, string> = {
    90: `0 1 -1 0 ${points(x2, y1)}`,
    180: `-1 0 0 -1 ${points(x2, y2)}`,
    270: `0 -1 1 0 ${points(x1, y2)}`,
  };
  const lines = linesOf(text, { font, size, width: Math.max(size, w - 2) });
  return [
    `q ${upright[turn] ?? `1 0 0 1 ${points(x1, y1)}`} cm`,
    `BT /F ${points(size)} Tf 0.1 0.2 0.45 rg ${points(size * 1.25)} TL`,
    `${points(1, h - size * font.ascent)} Td`,
    ...lines.map((line) => `${font.encode(line).toString()} Tj T*`),
    "ET Q",
  ].join("\n");
}
