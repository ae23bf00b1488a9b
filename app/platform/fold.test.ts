import { describe, expect, test } from "vitest";
import { composed, fold } from "./fold.ts";

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
