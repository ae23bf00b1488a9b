import { describe, expect, test } from "vitest";
import { changedFrom, draftNameOf, readDraft } from "./draft-text.ts";

describe("what is kept of a form", () => {
  test.each([
    ["nothing while nothing is changed", { a: ["1"] }, { a: ["1"] }, {}],
    [
      "a changed field, not its neighbours",
      { a: ["1"], b: ["2"] },
      { a: ["3"], b: ["2"] },
      { a: ["3"] },
    ],
    ["a field that came later", {}, { a: ["1"] }, { a: ["1"] }],
    ["that every box was cleared", { a: ["1", "2"] }, {}, { a: [] }],
    ["an emptied text", { a: ["1"] }, { a: [""] }, { a: [""] }],
    ["another order", { a: ["1", "2"] }, { a: ["2", "1"] }, { a: ["2", "1"] }],
  ])("%s", (_title, start, now, kept) => expect(changedFrom(start, now)).toEqual(kept));
});

test("forms of one address are told apart by what they name; a version or a key names nothing", () => {
  const name = (...named: [string, string][]) => draftNameOf("/meetings/1/excuse", named);
  expect(name(["seatId", "a"])).not.toBe(name(["seatId", "b"]));
  expect(name(["a", "1"], ["b", "2"])).toBe(name(["b", "2"], ["a", "1"]));
  expect(name(["key", "x"], ["version", "3"])).toBe("/meetings/1/excuse");
});

test.each([
  [null, null],
  ["{", null],
  ["{}", null],
  ['[["a","1"]]', null],
  ['"text"', null],
  ['{"a":"1"}', null],
  ['{"a":["1"],"b":[2]}', { a: ["1"] }],
])("%s reads as %j", (kept, read) => expect(readDraft(kept)).toEqual(read));
