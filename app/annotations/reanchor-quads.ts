/** A run of letters of a page: its range in the page's text, and its corners TL TR BL BR in points. */
export type TextItem = { start: number; end: number; quad: readonly number[] };

/** The corners of the words in a range of a page's text, eight numbers a line. */
export function quadsOf(items: readonly TextItem[], start: number, end: number): number[] {
  const lines: number[][] = [];
  for (const item of items) {
    const [from, to] = [Math.max(start, item.start), Math.min(end, item.end)];
    if (from >= to) continue;
    const length = item.end - item.start;
    const cut = part(item.quad, (from - item.start) / length, (to - item.start) / length);
    const last = lines.at(-1);
    if (last && isSameLine(last, cut)) lines[lines.length - 1] = joined(last, cut);
    else lines.push(cut);
  }
  return lines.flat().map((value) => Math.round(value * 100) / 100);
}

/** The letters of a run are taken as equally wide: a PDF tells no more. */
function part(quad: readonly number[], first: number, last: number): number[] {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = quad;
  const along = (from: number, to: number, share: number) => from + (to - from) * share;
  return [first, last]
    .flatMap((share) => [along(ax, bx, share), along(ay, by, share)])
    .concat([first, last].flatMap((share) => [along(cx, dx, share), along(cy, dy, share)]));
}

/** Whether a run goes on where the other ends, on the same line. */
function isSameLine(one: readonly number[], next: readonly number[]): boolean {
  const [, , bx = 0, by = 0, , , dx = 0, dy = 0] = one;
  const [ax = 0, ay = 0, , , cx = 0, cy = 0] = next;
  const height = Math.hypot(bx - dx, by - dy);
  return Math.hypot(ax - bx, ay - by) < height && Math.hypot(cx - dx, cy - dy) < height;
}

function joined(one: readonly number[], next: readonly number[]): number[] {
  return [...one.slice(0, 2), ...next.slice(2, 4), ...one.slice(4, 6), ...next.slice(6, 8)];
}
