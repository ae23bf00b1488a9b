/** A rectangle on the screen or in the PDF; which, the caller knows. */
export type Box = { left: number; top: number; right: number; bottom: number };

type ToPdf = (x: number, y: number) => [number, number];

/**
 * The boxes of a selection, one per line and column: what overlaps in height by more than half and
 * lies side by side is one line. Empty boxes, and those that only hold others, are dropped.
 */
export function mergeLines(boxes: readonly Box[]): Box[] {
  const parts = boxes.filter((box) => box.right - box.left > 0.5 && box.bottom - box.top > 0.5);
  const lines: Box[] = [];
  for (const part of [...parts].sort((a, b) => heightOf(a) - heightOf(b))) {
    const line = lines.find((each) => isSameLine(each, part));
    if (!line) lines.push({ ...part });
    else if (!isTower(part, line)) widen(line, part);
  }
  return joinUntilStill(lines).sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Corners of a box on the screen as the 8 numbers of a line: TL TR BL BR of the text, PDF space. */
export function quadOf(box: Box, toPdf: ToPdf): number[] {
  const corners = [
    toPdf(box.left, box.top),
    toPdf(box.right, box.top),
    toPdf(box.left, box.bottom),
    toPdf(box.right, box.bottom),
  ];
  return corners.flat().map(toHundredths);
}

/** Every line of a record's quads, as the points of a polygon in drawing order. */
export function quadPolygons(quads: readonly number[]): [number, number][][] {
  const lines: [number, number][][] = [];
  for (let at = 0; at + 8 <= quads.length; at += 8) {
    const corner = (n: number): [number, number] => [
      quads[at + 2 * n] ?? 0,
      quads[at + 2 * n + 1] ?? 0,
    ];
    lines.push([corner(0), corner(1), corner(3), corner(2)]);
  }
  return lines;
}

/** The box around quads: [left, bottom, right, top] in PDF user space. */
export function quadsBox(quads: readonly number[]): [number, number, number, number] {
  const xs = quads.filter((_, index) => index % 2 === 0);
  const ys = quads.filter((_, index) => index % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const heightOf = ({ top, bottom }: Box) => bottom - top;

function isSameLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const height = Math.min(heightOf(a), heightOf(b));
  return overlap > height / 2 && gap < height * 1.5;
}

/** Boxes that hold several lines come from the elements around the text, not from the text. */
const isTower = (box: Box, line: Box) => heightOf(box) > heightOf(line) * 1.9;

function widen(line: Box, part: Box): void {
  line.left = Math.min(line.left, part.left);
  line.top = Math.min(line.top, part.top);
  line.right = Math.max(line.right, part.right);
  line.bottom = Math.max(line.bottom, part.bottom);
}

/** Words are met in any order: two pieces of a line may meet only through a third. */
function joinUntilStill(lines: Box[]): Box[] {
  const joined: Box[] = [];
  for (const line of lines) {
    const other = joined.find((each) => isSameLine(each, line));
    if (other) widen(other, line);
    else joined.push(line);
  }
  return joined.length === lines.length ? joined : joinUntilStill(joined);
}
