import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quorumNeeded } from "./quorum.ts";

describe("quorumNeeded", () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [24, 16],
    [25, 17],
    [26, 18],
    [27, 18],
    [28, 19],
  ])("of %i seats is %i", (seats, needed) => expect(quorumNeeded(seats)).toBe(needed));

  test("is the smallest whole number not below two thirds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (seats) => {
        const needed = quorumNeeded(seats);
        expect(Number.isSafeInteger(needed)).toBe(true);
        expect(3 * needed).toBeGreaterThanOrEqual(2 * seats);
        expect(3 * (needed - 1)).toBeLessThan(2 * seats);
      }),
    );
  });

  test.each([0, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY])("has no meaning for %d", (seats) =>
    expect(() => quorumNeeded(seats)).toThrow(RangeError),
  );
});
