import { expect, test } from "vitest";
import { standingLines, withoutLostParents, type OutlineLine } from "./agenda-outline.ts";

const line = (id: string, parentId: string | null = null, standing = false): OutlineLine => ({
  ...{ id, parentId, standing, kind: id.startsWith("section") ? "section" : "item" },
  ...{ title: id, leadId: "office", presenterId: "office", minutes: 5, mode: "information" },
});

const agenda = [
  line("opening", null, true),
  line("section-1"),
  line("situation", "section-1", true),
  line("scheme", "section-1"),
  line("section-2"),
  line("law", "section-2"),
  line("conclusion", null, true),
];

test("standing lines come with the section they stand under, in their order", () => {
  const kept = standingLines(agenda).map(({ id, parentId }) => [id, parentId]);
  expect(kept).toEqual([
    ["opening", null],
    ["section-1", null],
    ["situation", "section-1"],
    ["conclusion", null],
  ]);
});

test("a line whose parent stays behind stands by itself", () => {
  expect(withoutLostParents([line("law", "section-2")])).toEqual([line("law")]);
});
