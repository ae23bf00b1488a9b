import { getStroke } from "perfect-freehand";
import type { InkPoint } from "./ink.ts";

/** The library counts in pixels of a screen: points of a page are too coarse for it. */
const FINE = 6;

/** The outline of a stroke as the `d` of a path, in the units of its points. */
export function inkPath(points: readonly InkPoint[], width: number): string {
  const outline = getStroke(
    points.map(({ x, y, pressure }) => [x * FINE, y * FINE, pressure]),
    {
      size: width * FINE,
      thinning: 0.6,
      smoothing: 0.5,
      streamline: 0.25,
      simulatePressure: false,
      last: true,
    },
  );
  const [first] = outline;
  if (!first) return "";
  const curve = outline.map(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = outline[(at + 1) % outline.length] ?? first;
    return `${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
  });
  return `M${short(first[0])} ${short(first[1])}Q${curve.join(" ")}Z`;
}

const short = (value: number) => Math.round((value / FINE) * 100) / 100;
