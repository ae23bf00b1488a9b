import type { LivePage } from "../papers/page-stage.ts";

type Turned = Pick<LivePage, "viewBox" | "rotation">;
export type Matrix = [number, number, number, number, number, number];

/** Width and height of the page as it stands on the screen, in points. */
export function pageSize({ viewBox, rotation }: Turned): { width: number; height: number } {
  const [x1, y1, x2, y2] = viewBox;
  const [width, height] = [x2 - x1, y2 - y1];
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** From the user space of the PDF to the page as it stands: what an SVG over the page needs. */
export function pageMatrix({ viewBox, rotation }: Turned): Matrix {
  const [x1, y1, x2, y2] = viewBox;
  switch (rotation) {
    case 0:
      return [1, 0, 0, -1, -x1, y2];
    case 90:
      return [0, 1, 1, 0, -y1, -x1];
    case 180:
      return [-1, 0, 0, 1, x2, -y1];
    case 270:
      return [0, -1, -1, 0, y2, x2];
    default:
      return rotation satisfies never;
  }
}

/** A box of the PDF as it stands on the page: left, top, width, height in points. */
export function standingBox(page: Turned, rect: readonly [number, number, number, number]) {
  const [a, b, c, d, e, f] = pageMatrix(page);
  const place = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  const [x1, y1] = place(rect[0], rect[1]);
  const [x2, y2] = place(rect[2], rect[3]);
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** Heights of things at the margin, moved down as far as they need to leave each other room. */
export function spread(tops: readonly number[], room: number): number[] {
  const order = tops.map((top, index) => ({ top, index })).sort((a, b) => a.top - b.top);
  const placed = [...tops];
  let free = -Infinity;
  for (const { top, index } of order) {
    placed[index] = Math.max(top, free);
    free = (placed[index] ?? top) + room;
  }
  return placed;
}
