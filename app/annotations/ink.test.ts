import { describe, expect, test } from "vitest";
import { decodeInk, encodeInk, inkBox, simplifyInk, type InkPoint } from "./ink.ts";

const at = (x: number, y: number, pressure = 0.5): InkPoint => ({ x, y, pressure });

describe("a packed stroke", () => {
  test("comes back to within a 1/20 of a point and a 255th of pressure", () => {
    const points = [at(72.31, 700.02, 0.2), at(70.1, 690.4, 1), at(-3.25, 842, 0)];
    const back = decodeInk(encodeInk(points));
    expect(back).toHaveLength(3);
    back.forEach((point, index) => {
      expect(point.x).toBeCloseTo(points[index]?.x ?? NaN, 1);
      expect(point.y).toBeCloseTo(points[index]?.y ?? NaN, 1);
      expect(point.pressure).toBeCloseTo(points[index]?.pressure ?? NaN, 2);
    });
  });

  test("takes about four bytes a point for a hand's small steps", () => {
    const points = Array.from({ length: 80 }, (_, n) => at(100 + n * 1.5, 500 + Math.sin(n) * 2));
    expect(encodeInk(points).length).toBeLessThan(80 * 4);
  });

  test("is the same when packed again", () => {
    const packed = encodeInk([at(1.23, 4.56), at(7.89, 0.12)]);
    expect(encodeInk(decodeInk(packed))).toEqual(packed);
  });

  test.each([[[]], [[200]], [[2, 200]], [[2, 2]]])("broken off: %j", (bytes) => {
    expect(decodeInk(Uint8Array.from(bytes))).toEqual([]);
  });
});

describe("simplifyInk", () => {
  test("a straight line keeps its ends", () => {
    const line = Array.from({ length: 50 }, (_, n) => at(n, 2 * n));
    expect(simplifyInk(line)).toEqual([line[0], line[49]]);
  });

  test("a corner stays", () => {
    expect(simplifyInk([at(0, 0), at(5, 0), at(10, 0), at(10, 5), at(10, 10)])).toEqual([
      at(0, 0),
      at(10, 0),
      at(10, 10),
    ]);
  });

  test("a dot, and nothing at all", () => {
    expect(simplifyInk([at(1, 1)])).toEqual([at(1, 1)]);
    expect(simplifyInk([])).toEqual([]);
  });
});

test("the box holds the width of the line", () => {
  expect(inkBox([at(10, 20), at(30, 5)], 4)).toEqual([8, 3, 32, 22]);
});
