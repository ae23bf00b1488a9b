import { describe, expect, test } from "vitest";
import { pageMatrix, pageSize, spread, standingBox } from "./page-drawing.ts";

const viewBox = [10, 20, 310, 420] as const;

/** Where the viewer of pdf.js 6.5 puts these places at 1 pixel per point. */
const places = [
  { rotation: 0, of: [10, 420], at: [0, 0] },
  { rotation: 0, of: [310, 20], at: [300, 400] },
  { rotation: 90, of: [10, 20], at: [0, 0] },
  { rotation: 90, of: [10, 420], at: [400, 0] },
  { rotation: 180, of: [310, 20], at: [0, 0] },
  { rotation: 180, of: [10, 420], at: [300, 400] },
  { rotation: 270, of: [310, 420], at: [0, 0] },
  { rotation: 270, of: [10, 420], at: [0, 300] },
] as const;

describe("a place of the PDF on the standing page", () => {
  test.each(places)("turned by $rotation°: $of → $at", ({ rotation, of: [x, y], at }) => {
    const [a, b, c, d, e, f] = pageMatrix({ viewBox, rotation });
    expect([a * x + c * y + e, b * x + d * y + f]).toEqual(at);
  });

  test("a page turned by a quarter is as wide as it was high", () => {
    expect(pageSize({ viewBox, rotation: 0 })).toEqual({ width: 300, height: 400 });
    expect(pageSize({ viewBox, rotation: 270 })).toEqual({ width: 400, height: 300 });
  });

  test("a box stays a box", () => {
    const box = standingBox({ viewBox, rotation: 90 }, [20, 30, 60, 130]);
    expect(box).toEqual({ left: 10, top: 10, width: 100, height: 40 });
  });
});

test("what stands at the margin makes room, the first one stays", () => {
  expect(spread([100, 10, 110, 400], 48)).toEqual([100, 10, 148, 400]);
  expect(spread([], 48)).toEqual([]);
});
