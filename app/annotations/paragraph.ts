import type { Box } from "./quads.ts";

/** Lines farther apart than this many of their heights are two paragraphs. */
const GAP = 0.9;
/** A line that begins farther right than this many heights opens a paragraph. */
const INDENT = 0.9;
/** A line that ends this many heights before the edge of its column closes one. */
const SHORT = 3;

/**
 * The lines of the paragraph under a finger, of the merged lines of a page from top to bottom; empty
 * where no line is near. Used where a selection of the browser cannot be relied on.
 */
export function paragraphAt(lines: readonly Box[], spot: { x: number; y: number }): Box[] {
  const at = lines.findIndex((line) => isUnder(line, spot));
  const line = lines[at];
  if (!line) return [];
  const column = lines.filter((each) => each.left < line.right && each.right > line.left);
  const edge = Math.max(...column.map(({ right }) => right));
  const own = column.indexOf(line);
  let [first, last] = [own, own];
  while (first > 0 && goesOn(column[first - 1], column[first], edge)) first -= 1;
  while (last + 1 < column.length && goesOn(column[last], column[last + 1], edge)) last += 1;
  return column.slice(first, last + 1);
}

function isUnder({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  const reach = (bottom - top) / 2;
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

function goesOn(above: Box | undefined, below: Box | undefined, edge: number): boolean {
  if (!above || !below) return false;
  const height = Math.min(above.bottom - above.top, below.bottom - below.top);
  const isFar = below.top - above.bottom > height * GAP;
  const isIndented = below.left - above.left > height * INDENT;
  const isEnded = edge - above.right > height * SHORT;
  return !isFar && !isIndented && !isEnded;
}
