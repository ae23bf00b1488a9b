import { expect, test } from "vitest";
import { countPages, withPage } from "./page-ranges.ts";

test.each([
  ["", 4, "4"],
  ["4", 4, "4"],
  ["1-3,7", 4, "1-4,7"],
  ["1-3,5", 4, "1-5"],
  ["9", 2, "2,9"],
  ["1-10", 5, "1-10"],
])("%s and page %i: %s", (ranges, page, wanted) => {
  expect(withPage(ranges, page)).toBe(wanted);
});

test.each([
  ["", 0],
  ["7", 1],
  ["1-3,7,10-19", 14],
])("%s are %i pages", (ranges, count) => {
  expect(countPages(ranges)).toBe(count);
});
