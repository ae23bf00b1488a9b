import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { majorityNeeded } from "./majority.ts";

describe("majorityNeeded", () => {
  test.each([
    [1, 1],
    [2, 2],
    [24, 13],
    [25, 13],
    [26, 14],
    [27, 14],
    [28, 15],
  ])("of %i seats is %i", (seats, needed) => expect(majorityNeeded(seats)).toBe(needed));

  test("is the smallest whole number above half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (seats) => {
        const needed = majorityNeeded(seats);
        expect(Number.isSafeInteger(needed)).toBe(true);
        expect(2 * needed).toBeGreaterThan(seats);
        expect(2 * (needed - 1)).toBeLessThanOrEqual(seats);
      }),
    );
  });

  test.each([0, -1, 13.5, Number.NaN])("has no meaning for %d", (seats) =>
    expect(() => majorityNeeded(seats)).toThrow(RangeError),
  );
});
