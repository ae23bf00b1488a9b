/** A point of a pen in the user space of the PDF; pressure 0–1. */
export type InkPoint = { x: number; y: number; pressure: number };

const STEPS_PER_POINT = 20;
const FULL_PRESSURE = 255;

/** Packs a stroke: per point two varint differences of 1/20 pt and one byte of pressure. */
export function encodeInk(points: readonly InkPoint[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const { x, y, pressure } of points) {
    const [stepX, stepY] = [Math.round(x * STEPS_PER_POINT), Math.round(y * STEPS_PER_POINT)];
    pushVarint(bytes, zigzag(stepX - lastX));
    pushVarint(bytes, zigzag(stepY - lastY));
    bytes.push(Math.round(Math.min(1, Math.max(0, pressure)) * FULL_PRESSURE));
    [lastX, lastY] = [stepX, stepY];
  }
  return Uint8Array.from(bytes);
}

/** The points of a packed stroke; what breaks off in the middle of a point ends before it. */
export function decodeInk(bytes: Uint8Array): InkPoint[] {
  const points: InkPoint[] = [];
  let [at, x, y] = [0, 0, 0];
  while (at < bytes.length) {
    const stepX = readVarint(bytes, at);
    const stepY = stepX && readVarint(bytes, stepX.next);
    const pressure = stepY && bytes[stepY.next];
    if (!stepX || !stepY || pressure === undefined) break;
    x += unzigzag(stepX.value);
    y += unzigzag(stepY.value);
    points.push({
      x: x / STEPS_PER_POINT,
      y: y / STEPS_PER_POINT,
      pressure: (pressure ?? 0) / FULL_PRESSURE,
    });
    at = stepY.next + 1;
  }
  return points;
}

/** Drops the points that lie on the line between their neighbours, within `tolerance` points. */
export function simplifyInk(points: readonly InkPoint[], tolerance = 0.3): InkPoint[] {
  const kept = new Uint8Array(points.length);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    kept[from] = 1;
    if (to >= 0) kept[to] = 1;
    const far = farthest(points, from, to);
    if (far.distance > tolerance) open.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => kept[index] === 1);
}

/** The box around the points, wide enough for a line of this width; PDF user space. */
export function inkBox(
  points: readonly InkPoint[],
  width: number,
): [number, number, number, number] {
  const half = width / 2;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const low = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity) - half;
  const high = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity) + half;
  return [low(xs), low(ys), high(xs), high(ys)];
}

function farthest(points: readonly InkPoint[], from: number, to: number) {
  let best = { index: from, distance: 0 };
  const [a, b] = [points[from], points[to]];
  if (!a || !b) return best;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    const distance = point ? distanceToLine(point, a, b) : 0;
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

type Spot = { x: number; y: number };

/** From a spot to the stretch between two others. */
export function distanceToLine(spot: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((spot.x - a.x) * dx + (spot.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(spot.x - a.x - t * dx, spot.y - a.y - t * dy);
}

const zigzag = (value: number) => (value < 0 ? -value * 2 - 1 : value * 2);
const unzigzag = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readVarint(bytes: Uint8Array, from: number): { value: number; next: number } | null {
  let [value, scale] = [0, 1];
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte % 128) * scale;
    if (byte < 128) return { value, next: at + 1 };
    scale *= 128;
  }
  return null;
}
