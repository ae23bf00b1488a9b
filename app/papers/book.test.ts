import { expect, test } from "vitest";
import { bookPart, placeOfNumber, ratioOf, type BookPart } from "./book.ts";
import type { ReadablePaper } from "./paper-line.ts";

const marks = { handling: null, urgency: null, mustRead: false };
const readable: ReadablePaper = {
  ...{ kind: "readable", id: "a", itemId: "i", number: "1.1", title: "Tờ trình", marks },
  ...{ paperKind: "submission", pages: 3, firstPage: 1, numberedPages: 2, published: true },
  ...{
    signed: false,
    restricted: false,
    version: 2,
    note: null,
    older: [],
    readVersion: null,
    unread: true,
  },
  ...{ lastPage: 1, size: 1000 },
};
const withheld = (pages: number, firstPage: number | null) =>
  bookPart(
    {
      kind: "withheld",
      mark: null,
      itemId: "i",
      number: "2.1",
      pages,
      firstPage,
      numberedPages: pages,
    },
    undefined,
  );

const parts: BookPart[] = [
  bookPart(readable, undefined),
  withheld(12, 3),
  bookPart({ ...readable, id: "b", firstPage: 15, numberedPages: 3 }, undefined),
];

test("each page has the number everybody has; those that came later carry a letter", () => {
  const [first] = parts;
  expect(first?.kind === "paper" && first.pages.map(({ running }) => running)).toEqual([
    "1",
    "2",
    "2a",
  ]);
  expect(parts[1]).toMatchObject({ first: "3", last: "14", pages: 12 });
});

test.each<[number, { part: number; page: number } | null]>([
  [1, { part: 0, page: 1 }],
  [2, { part: 0, page: 2 }],
  [9, { part: 1, page: 1 }],
  [16, { part: 2, page: 2 }],
  [99, { part: 2, page: 3 }],
  [0, null],
])("number %i", (wanted, place) => {
  expect(placeOfNumber(parts, wanted)).toEqual(place);
});

test("a turned page is as wide as it is long", () => {
  expect(ratioOf({ w: 200, h: 400, r: 90, label: "1" })).toBe(2);
  expect(ratioOf({ w: 200, h: 400, r: 180, label: "1" })).toBe(0.5);
  expect(ratioOf(undefined)).toBeCloseTo(0.707);
});
