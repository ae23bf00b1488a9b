import { decodeInk, distanceToLine } from "./ink.ts";
import { quadPolygons } from "./quads.ts";
import { pageOf, placeOf, shiftOf, type Thread } from "./threads.ts";

type Spot = { x: number; y: number };

/** The mark under a finger, the latest first; `reach` in points. */
export function hitMark(
  threads: readonly Thread[],
  at: { page: number; spot: Spot },
  reach: number,
): Thread | null {
  const latest = [...threads].sort((a, b) => b.note.record.createdAt - a.note.record.createdAt);
  return latest.find((thread) => isHit(thread, at, reach)) ?? null;
}

function isHit({ note }: Thread, { page, spot }: { page: number; spot: Spot }, reach: number) {
  const { quads, nextQuads, rect } = placeOf(note);
  const own = pageOf(note);
  const lines = page === own ? quads : page - 1 === own ? nextQuads : undefined;
  if (lines) return quadPolygons(lines).some((line) => isInBox(spot, boxAround(line), 2));
  if (page !== own || !rect) return false;
  if (!isInBox(spot, rect, reach)) return false;
  const { record } = note;
  if (record.kind === "ink") {
    const [dx, dy] = shiftOf(record, rect);
    const there = { x: spot.x - dx, y: spot.y - dy };
    return isOnInk(decodeInk(record.ink), there, reach + record.width / 2);
  }
  if (record.kind === "rect") return !isInBox(spot, rect, -reach);
  return true;
}

type Corners = readonly [number, number, number, number];

function isInBox({ x, y }: Spot, [x1, y1, x2, y2]: Corners, reach: number): boolean {
  return x >= x1 - reach && x <= x2 + reach && y >= y1 - reach && y <= y2 + reach;
}

function boxAround(line: readonly (readonly [number, number])[]): Corners {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isOnInk(points: readonly Spot[], spot: Spot, reach: number): boolean {
  return points.some((point, index) => {
    const next = points[index + 1] ?? point;
    return distanceToLine(spot, point, next) <= reach;
  });
}
