import { distanceToLine, type InkPoint } from "./ink.ts";

type Spot = { x: number; y: number };

/** Points between two of the pen are looked at no farther apart than this, in points of the PDF. */
const STEP = 0.5;

/**
 * What a rubber of this radius, drawn from one spot to the next, leaves of a stroke: null when it
 * did not touch it, otherwise the pieces in order, none when nothing is left.
 */
export function eraseInk(
  stroke: readonly InkPoint[],
  path: readonly [Spot, Spot],
  radius: number,
): InkPoint[][] | null {
  const isGone = (spot: Spot) => distanceToLine(spot, path[0], path[1]) <= radius;
  // A long straight stretch has no points in its middle: the rubber must find it all the same.
  if (!reaches(stroke, path, radius)) return null;
  const fine = refine(stroke);
  if (!fine.some(isGone)) return null;
  const pieces: InkPoint[][] = [[]];
  for (const point of fine) {
    if (!isGone(point)) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  // What is shorter than a dot is a crumb.
  return pieces.filter((piece) => piece.length > 1);
}

function reaches(stroke: readonly InkPoint[], path: readonly Spot[], radius: number): boolean {
  const [low, high] = boxOf(stroke);
  const [from, to] = boxOf(path);
  return (
    from.x - radius <= high.x &&
    to.x + radius >= low.x &&
    from.y - radius <= high.y &&
    to.y + radius >= low.y
  );
}

function boxOf(spots: readonly Spot[]): [Spot, Spot] {
  const low = { x: Infinity, y: Infinity };
  const high = { x: -Infinity, y: -Infinity };
  for (const { x, y } of spots) {
    [low.x, low.y] = [Math.min(low.x, x), Math.min(low.y, y)];
    [high.x, high.y] = [Math.max(high.x, x), Math.max(high.y, y)];
  }
  return [low, high];
}

function refine(stroke: readonly InkPoint[]): InkPoint[] {
  return stroke.flatMap((point, index) => {
    const next = stroke[index + 1];
    if (!next) return [point];
    const parts = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / STEP));
    return Array.from({ length: parts }, (_, part) => between(point, next, part / parts));
  });
}

function between(a: InkPoint, b: InkPoint, t: number): InkPoint {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return { x: mix(a.x, b.x), y: mix(a.y, b.y), pressure: mix(a.pressure, b.pressure) };
}
