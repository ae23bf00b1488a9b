import { expect, test } from "vitest";
import { quadsOf } from "./reanchor-quads.ts";

const item = (start: number, end: number, x: number, y: number) => ({
  start,
  end,
  quad: [x, y, x + 10 * (end - start), y, x, y - 12, x + 10 * (end - start), y - 12],
});

test("part of a run takes part of its width", () => {
  expect(quadsOf([item(0, 10, 100, 700)], 2, 5)).toEqual([120, 700, 150, 700, 120, 688, 150, 688]);
});

test("runs of one line are one corner set; each line has its own", () => {
  const items = [item(0, 5, 100, 700), item(6, 10, 155, 700), item(11, 15, 100, 680)];
  expect(quadsOf(items, 3, 13)).toEqual([
    ...[130, 700, 195, 700, 130, 688, 195, 688],
    ...[100, 680, 120, 680, 100, 668, 120, 668],
  ]);
});
