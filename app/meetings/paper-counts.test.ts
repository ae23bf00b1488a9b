import { expect, test } from "vitest";
import { countPapers } from "./paper-counts.ts";

const lines = [
  { itemId: "a", pages: 10, published: true },
  { itemId: "a", pages: 5, published: false },
  { itemId: "b", pages: 7 },
];

test.each([
  [undefined, { papers: 3, pages: 22, waiting: 1, pagesOut: 17 }],
  ["a", { papers: 2, pages: 15, waiting: 1, pagesOut: 10 }],
  ["b", { papers: 1, pages: 7, waiting: 0, pagesOut: 7 }],
  ["c", { papers: 0, pages: 0, waiting: 0, pagesOut: 0 }],
])("papers of %s", (itemId, expected) => {
  expect(countPapers(lines, itemId)).toEqual(expected);
});
