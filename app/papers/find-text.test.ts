import { describe, expect, test } from "vitest";
import { needleOf, placesOf, wordsAround } from "./find-text.ts";

const found = (text: string, query: string): string[] => {
  const needle = needleOf(query);
  return needle ? placesOf(text, needle).map(({ start, end }) => text.slice(start, end)) : [];
};

describe("finding words in a page", () => {
  const page = "Nhà ở xã hội; nha khoa. NHÀ\nnước (215/NQ-CP), Đà Nẵng, đa năng.";

  test.each<[string, string[]]>([
    ["nha", ["Nhà", "nha", "NHÀ"]],
    ["nhà", ["Nhà", "NHÀ"]],
    ["nhà nước", ["NHÀ\nnước"]],
    ["nha   nuoc", ["NHÀ\nnước"]],
    ["da nang", ["Đà Nẵng", "đa năng"]],
    ["đà nẵng", ["Đà Nẵng"]],
    ["Da", ["Đà", "đa"]],
    ["215/nq", ["215/NQ"]],
    ["(215", ["(215"]],
    ["5/NQ-CP)", ["5/NQ-CP)"]],
    ["n", []],
    ["  ", []],
    ["nhà".normalize("NFD"), ["Nhà", "NHÀ"]],
  ])("%s", (query, places) => {
    expect(found(page, query)).toEqual(places);
  });

  test("the words around, cut at words, on one line", () => {
    const text = `${"trước ".repeat(20)}sửa\nđổi ${"sau ".repeat(30)}`;
    const needle = needleOf("sua doi");
    const [place] = needle ? placesOf(text, needle) : [];
    const pieces = place ? wordsAround(text, place) : [];
    expect(pieces.map(({ text: words }) => words)).toEqual([
      "… trước trước trước trước trước trước trước ",
      "sửa đổi",
      " sau sau sau sau sau sau sau sau sau sau …",
    ]);
  });
});
