import { expect, test } from "vitest";
import type { ItemKind, ItemState } from "./agenda.ts";
import { turnsFrom } from "./agenda-turns.ts";

const line = (id: string, kind: ItemKind, state: ItemState = "planned") => ({ id, kind, state });

const agenda = [
  line("I", "section"),
  line("1", "item"),
  line("2", "item", "withdrawn"),
  line("II", "section"),
  line("3", "item"),
  line("3.1", "item"),
  line("4", "item", "postponed"),
];

test.each<[string | null, string | null, string | null]>([
  [null, null, "1"],
  ["1", null, "3"],
  ["2", "1", "3"],
  ["3", "1", "3.1"],
  ["3.1", "3", null],
])("from %s back to %s, on to %s", (current, before, after) => {
  const turns = turnsFrom(agenda, current);
  expect([turns.before?.id ?? null, turns.after?.id ?? null]).toEqual([before, after]);
});

test("an empty agenda leads nowhere", () => {
  expect(turnsFrom([], null)).toEqual({ before: null, after: null });
});
