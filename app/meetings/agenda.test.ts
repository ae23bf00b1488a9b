import { describe, expect, test } from "vitest";
import { isSettled, unsettledOf, type ItemKind, type ItemState } from "./agenda.ts";

describe("an item is settled", () => {
  test.each<[ItemKind, ItemState, number | null, boolean, boolean]>([
    ["item", "planned", null, false, false],
    ["item", "planned", null, true, true],
    ["item", "planned", 1, false, true],
    ["item", "withdrawn", null, false, true],
    ["item", "postponed", null, false, true],
    ["section", "planned", null, false, true],
  ])("%s, %s, concluded %s, vote announced %s: %s", (kind, state, concludedAt, vote, settled) => {
    expect(isSettled({ kind, state, concludedAt }, vote)).toBe(settled);
  });
});

const line = (id: string, given: Partial<Parameters<typeof unsettledOf>[0][number]> = {}) => ({
  ...{ id, parentId: null, kind: "item" as const, state: "planned" as const, concludedAt: null },
  ...given,
});

test("what keeps a meeting from the archive", () => {
  const items = [
    line("I", { kind: "section" }),
    line("1"),
    line("1.1", { parentId: "1", concludedAt: 5 }),
    line("1.2", { parentId: "1" }),
    line("2", { state: "withdrawn" }),
    line("3"),
    line("4"),
    line("4.1", { parentId: "4", state: "postponed" }),
  ];
  const left = (announced: string[]) => unsettledOf(items, new Set(announced)).map(({ id }) => id);
  expect(left([])).toEqual(["1.2", "3", "4"]);
  expect(left(["3", "1.2", "4"])).toEqual([]);
});
