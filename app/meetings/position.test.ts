import { expect, test } from "vitest";
import { isUnopposed, sumOf, type ConsentLine } from "./position.ts";

const line: ConsentLine = {
  mode: "decision",
  state: "planned",
  takenUpAt: null,
  concludedAt: null,
  positions: sumOf(["NO_OBJECTION", "NO_OBJECTION"]),
  isLifted: false,
  hasVote: false,
  hasRecusal: false,
  hasSubItems: false,
};

test("positions are summed by kind", () => {
  expect(sumOf(["SPEAK", "NO_OBJECTION", "SPEAK"])).toEqual({
    NO_OBJECTION: 1,
    OBJECTION: 0,
    SPEAK: 2,
  });
});

test.each<[string, Partial<ConsentLine>, boolean]>([
  ["that nobody objects to", {}, true],
  ["on which nobody has said anything", { positions: sumOf([]) }, true],
  ["with one objection among many", { positions: sumOf(["NO_OBJECTION", "OBJECTION"]) }, false],
  ["on which somebody wishes to speak", { positions: sumOf(["SPEAK"]) }, false],
  ["for information", { mode: "information" }, false],
  ["for discussion", { mode: "discussion" }, false],
  ["withdrawn", { state: "withdrawn" }, false],
  ["postponed", { state: "postponed" }, false],
  ["already taken up", { takenUpAt: 1 }, false],
  ["already concluded", { concludedAt: 1 }, false],
  ["lifted out", { isLifted: true }, false],
  ["voted upon", { hasVote: true }, false],
  ["in which a member takes no part", { hasRecusal: true }, false],
  ["with sub-items", { hasSubItems: true }, false],
])("an item %s is in the consent block: %o %s", (_, change, expected) => {
  expect(isUnopposed({ ...line, ...change })).toBe(expected);
});
