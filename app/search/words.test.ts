import { expect, test } from "vitest";
import { fold } from "../platform/fold.ts";
import { closeness, holdsAll, wordsOf } from "./words.ts";

test.each([
  ["  Đà   Nẵng! ", ["da", "nang"]],
  ['"drop" AND table*', ["drop", "and", "table"]],
  ["?!", []],
])("the words of %s", (query, wanted) => {
  expect(wordsOf(query)).toEqual(wanted);
});

test.each([
  ["thành phố Đà Nẵng", "da nang", true],
  ["thành phố Đà Nẵng", "nang da", true],
  ["thành phố Đà Nẵng", "an", false],
  ["thành phố Đà Nẵng", "tha ph", false],
  ["thành phố Đà Nẵng.", "nang", true],
  ["thành phố Đà Nẵng", "hue", false],
])("%s holds %s: %s", (text, query, wanted) => {
  expect(holdsAll(fold(text), wordsOf(query))).toBe(wanted);
});

test.each([
  ["Báo cáo của thành phố Đà Nẵng", "Đà Nẵng", 3],
  ["Báo cáo của thành phố Đà Nẵng", "da nang", 2],
  ["Đã nắng lên", "Đà Nẵng", 2],
  ["Đã nắng lên", "đã nắng", 3],
  ["Nắng đã lên", "da nang", 1],
])("%s for %s: %i", (text, query, wanted) => {
  expect(closeness(text, query)).toBe(wanted);
});
