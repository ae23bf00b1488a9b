import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neededOf, reaches, type Threshold } from "./threshold.ts";

const half: Threshold = { numerator: 1, denominator: 2, reach: "MORE_THAN" };
const twoThirds: Threshold = { numerator: 2, denominator: 3, reach: "AT_LEAST" };
const share: Threshold = { numerator: 55, denominator: 100, reach: "AT_LEAST" };

describe("neededOf", () => {
  test.each([
    [1, 1],
    [2, 2],
    [24, 13],
    [25, 13],
    [26, 14],
    [27, 14],
    [28, 15],
  ])("more than half of %i is %i", (seats, needed) => expect(neededOf(seats, half)).toBe(needed));

  test.each([
    [0, 0],
    [1, 1],
    [3, 2],
    [24, 16],
    [25, 17],
    [26, 18],
    [27, 18],
    [28, 19],
  ])("two thirds of %i is %i", (seats, needed) => expect(neededOf(seats, twoThirds)).toBe(needed));

  test.each([
    [20, 11],
    [27, 15],
    [28, 16],
  ])("55 %% of %i is %i", (seats, needed) => expect(neededOf(seats, share)).toBe(needed));

  test("is the smallest whole number that reaches", () => {
    const anyThreshold = fc.record({
      numerator: fc.integer({ min: 1, max: 100 }),
      denominator: fc.constant(100),
      reach: fc.constantFrom("AT_LEAST" as const, "MORE_THAN" as const),
    });
    fc.assert(
      fc.property(anyThreshold, fc.integer({ min: 1, max: 1_000_000_000 }), (threshold, base) => {
        const needed = neededOf(base, threshold);
        expect(Number.isSafeInteger(needed)).toBe(true);
        expect(reaches(BigInt(needed), BigInt(base), threshold)).toBe(true);
        expect(reaches(BigInt(needed - 1), BigInt(base), threshold)).toBe(false);
      }),
    );
  });

  test.each([-1, 13.5, Number.NaN, Number.POSITIVE_INFINITY])("has no meaning for %d", (base) =>
    expect(() => neededOf(base, half)).toThrow(RangeError),
  );
});
