import { describe, expect, test } from "vitest";
import { closeness, composed, fold, holdsAll, wordsOf } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Đà Nẵng", "da nang"],
    ["NGHỊ QUYẾT SỐ 215/NQ-CP", "nghi quyet so 215/nq-cp"],
    ["ưỡn ẹo, ờ ữ ặ", "uon eo, o u a"],
    ["", ""],
  ])("%s → %s", (text, wanted) => {
    expect(fold(text)).toBe(wanted);
  });

  test.each(["Đà Nẵng", "ẤỀỘ ỹ", "😀 Đ", "ﬁ İ ß", "a\u0301 b"])("%s keeps its length", (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  test("letters written in two pieces are found like the others", () => {
    expect(fold(composed("Đa\u0300 Na\u0306\u0303ng"))).toBe("da nang");
  });
});

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
