import { describe, expect, test } from "vitest";
import { eraseInk } from "./erase-ink.ts";
import type { InkPoint } from "./ink.ts";

const at = (x: number, y: number, pressure = 0.5): InkPoint => ({ x, y, pressure });
const line = [at(0, 0, 0), at(100, 0, 1)];
const across = (x: number) =>
  [
    { x, y: -10 },
    { x, y: 10 },
  ] as const;
const ends = (piece: InkPoint[]) => [piece[0]?.x, piece.at(-1)?.x].map((x) => Math.round(x ?? NaN));

describe("eraseInk", () => {
  test("beside the stroke: untouched", () => {
    expect(
      eraseInk(
        line,
        [
          { x: 50, y: 20 },
          { x: 60, y: 20 },
        ],
        4,
      ),
    ).toBeNull();
    // Within the box around a slanting stroke, but far from its line.
    expect(
      eraseInk(
        [at(0, 0), at(100, 100)],
        [
          { x: 90, y: 10 },
          { x: 91, y: 10 },
        ],
        4,
      ),
    ).toBeNull();
  });

  test("through the middle: two strokes", () => {
    const pieces = eraseInk(line, across(50), 4);
    expect(pieces?.map(ends)).toEqual([
      [0, 46],
      [55, 100],
    ]);
  });

  test("pressure goes on where the line goes on", () => {
    const [, second] = eraseInk(line, across(50), 4) ?? [];
    expect(second?.[0]?.pressure).toBeCloseTo(0.55, 1);
  });

  test("at an end: one, shorter", () => {
    expect(eraseInk(line, across(98), 4)?.map(ends)).toEqual([[0, 94]]);
  });

  test("along it: nothing is left", () => {
    expect(
      eraseInk(
        line,
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
        4,
      ),
    ).toEqual([]);
  });

  test("a dot goes as a whole", () => {
    expect(eraseInk([at(5, 5)], across(5), 4)).toEqual([]);
  });
});
