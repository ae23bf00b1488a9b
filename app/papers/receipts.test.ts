import { expect, test } from "vitest";
import { openedCount, receiptsOf, type Reading } from "./receipts.ts";

const named = (word: string) => ({ vi: word, en: word });
const seat = { personId: "minister", name: named("Bộ trưởng"), substitute: null };
const substituted = { ...seat, substitute: { personId: "deputy", name: named("Thứ trưởng") } };
const read = (personId: string, version: number, page = 1): Reading => ({
  personId,
  version,
  openedAt: version * 100,
  page,
  pagesSeen: page,
  returnedAt: null,
});

test.each([
  ["nobody", seat, [], null, null],
  ["somebody else", seat, [read("other", 2)], null, null],
  [
    "the member, the newest of what they opened",
    seat,
    [read("minister", 2), read("minister", 1)],
    2,
    null,
  ],
  ["the substitute for the seat", substituted, [read("deputy", 1)], 1, "Thứ trưởng"],
  ["both: the member", substituted, [read("deputy", 1), read("minister", 1)], 1, null],
  [
    "both: whoever knows the newer",
    substituted,
    [read("deputy", 2), read("minister", 1)],
    2,
    "Thứ trưởng",
  ],
  ["a deputy who does not sit in", seat, [read("deputy", 1)], null, null],
])("opened by %s", (_who, expected, readings, version, through) => {
  const [receipt] = receiptsOf([expected], readings);
  expect([receipt?.reading?.version ?? null, receipt?.through?.vi ?? null]).toEqual([
    version,
    through,
  ]);
});

test("only the version that counts now is counted", () => {
  const receipts = receiptsOf([seat, substituted], [read("minister", 1), read("deputy", 2)]);
  expect([openedCount(receipts, 1), openedCount(receipts, 2)]).toEqual([1, 1]);
});
