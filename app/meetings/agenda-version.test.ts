import { describe, expect, test } from "vitest";
import {
  changesBetween,
  isAnnounced,
  narrowVersion,
  type AgendaChange,
  type AgendaLine,
} from "./agenda-version.ts";
import { numbersOf } from "./agenda-tree.ts";

const justice = { vi: "Bộ Tư pháp", en: "Ministry of Justice" };
const finance = { vi: "Bộ Tài chính", en: "Ministry of Finance" };

const line = (id: string, given: Partial<AgendaLine> = {}): AgendaLine => ({
  ...{ id, parentId: null, kind: "item", number: "", title: `Nội dung ${id}` },
  ...{ lead: justice, presenter: justice, speaker: null, minutes: 30, mode: "decision" },
  ...{ state: "planned", reason: null, late: false },
  ...given,
});

const numbered = (lines: AgendaLine[]): AgendaLine[] => {
  const numbers = numbersOf(lines);
  return lines.map((each) => ({ ...each, number: numbers.get(each.id) ?? "" }));
};

const [a, b, c, d] = [line("a"), line("b"), line("c"), line("d")];

const said = (change: AgendaChange): string => {
  const turn =
    "from" in change ? ` ${JSON.stringify(change.from)}>${JSON.stringify(change.to)}` : "";
  return `${change.itemId} ${change.is}${turn.replaceAll('"', "")}`;
};

describe("what changed", () => {
  test.each<[string, AgendaLine[], AgendaLine[], string[]]>([
    ["nothing", [a, b], [a, b], []],
    ["one more", [a, b], [a, d, b], ["d added"]],
    ["one gone", [a, b], [b], ["a removed"]],
    ["the last comes first", [a, b, c], [c, a, b], ["c moved 3>1"]],
    ["the first goes last", [a, b, c], [b, c, a], ["a moved 1>3"]],
    ["in between something comes", [a, b, c], [b, d, c, a], ["d added", "a moved 1>4"]],
    ["under another", [a, b, c], [a, { ...b, parentId: "a" }, c], ["b moved 2>1.1"]],
    [
      "its sub-items go along silently",
      [a, { ...b, parentId: "a" }, c, d],
      [c, a, { ...b, parentId: "a" }, d],
      ["a moved 1>2"],
    ],
    ["withdrawn", [a], [{ ...a, state: "withdrawn", reason: "x" }], ["a withdrawn"]],
    ["postponed", [a], [{ ...a, state: "postponed" }], ["a postponed"]],
    ["back again", [{ ...a, state: "withdrawn" }], [a], ["a restored"]],
    [
      "its facts",
      [a],
      [{ ...a, title: "Mới", minutes: 45, mode: "discussion" }],
      ["a renamed Nội dung a>Mới", "a timed 30>45", "a mode decision>discussion"],
    ],
  ])("%s", (_, before, after, changes) => {
    expect(changesBetween(numbered(before), numbered(after)).map(said)).toEqual(changes);
  });

  test("who leads, presents and speaks", () => {
    const speaker = { vi: "Thứ trưởng Bộ Tài chính", en: "Deputy Minister of Finance" };
    const after = { ...a, lead: finance, presenter: finance, speaker };
    expect(changesBetween([a], [after]).map(({ is }) => is)).toEqual([
      "led",
      "presented",
      "spoken",
    ]);
    expect(changesBetween([after], [{ ...after, speaker: null }])).toMatchObject([
      { is: "spoken", from: speaker, to: null },
    ]);
  });

  test("a change names the line as it is called now", () => {
    const [change] = changesBetween(numbered([a]), numbered([b, { ...a, title: "Mới" }])).slice(1);
    expect(change).toMatchObject({ itemId: "a", number: "2", title: "Mới", kind: "item" });
  });
});

test("who may see one item sees that item's versions", () => {
  const lines = numbered([a, b]);
  const version = { number: 2, madeAt: 1, lines, changes: changesBetween([], lines) };
  expect(narrowVersion(version, null)).toBe(version);
  const narrow = narrowVersion(version, new Set(["b"]));
  expect(narrow.lines.map(({ id }) => id)).toEqual(["b"]);
  expect(narrow.changes.map(({ itemId }) => itemId)).toEqual(["b"]);
  expect(JSON.stringify(narrow)).not.toContain("Nội dung a");
});

test.each([
  ["planned", false],
  ["approved", false],
  ["invited", true],
  ["published", true],
  ["open", true],
])("an agenda in %s has gone out: %s", (state, announced) => {
  expect(isAnnounced(state)).toBe(announced);
});
