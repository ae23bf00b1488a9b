import { describe, expect, test } from "vitest";
import { BUILT_IN } from "../platform/working-days.ts";
import { boardOf, lacksOf, toDo, type BoardItem, type BoardPaper } from "./board.ts";
import type { PaperKind } from "./paper-kind.ts";

const startsAt = Date.parse("2026-12-03T08:00:00+07:00"); // a Thursday; due on 30/11
const at = (day: string) => ({
  startsAt,
  kind: "regular" as const,
  now: Date.parse(`${day}T09:00+07:00`),
  calendar: BUILT_IN,
});
const paper = (kind: PaperKind, pages: number, published = true): BoardPaper => ({
  itemId: "item",
  kind,
  pages,
  published,
});
const lineOf = (mode: BoardItem["mode"], papers: BoardPaper[], day = "2026-11-27") => {
  const [line] = boardOf([{ id: "item", mode }], papers, at(day));
  if (!line) throw new Error("no line");
  return line;
};

describe("what an item lacks, and what is done about it", () => {
  const submission = paper("submission", 4);
  const draft = paper("draft", 9);
  test.each<[string, BoardItem["mode"], BoardPaper[], string[], string | null]>([
    ["information, nothing", "information", [], [], null],
    ["discussion, nothing", "discussion", [], ["papers"], "urge"],
    ["discussion, a report", "discussion", [paper("other", 60)], [], null],
    ["decision, nothing", "decision", [], ["papers"], "urge"],
    ["decision, a report only", "decision", [paper("other", 9)], ["submission", "draft"], "urge"],
    ["decision, no draft", "decision", [submission], ["draft"], "urge"],
    ["decision, both", "decision", [submission, draft], [], null],
    ["a submission of ten pages", "decision", [paper("submission", 10), draft], [], null],
    ["of eleven, no summary", "decision", [paper("submission", 11), draft], ["summary"], "urge"],
    [
      "of eleven, with a summary of six",
      "decision",
      [paper("submission", 11), draft, paper("summary", 6)],
      [],
      null,
    ],
    [
      "a summary of seven",
      "decision",
      [submission, draft, paper("summary", 7)],
      ["summary-too-long"],
      "return-summary",
    ],
    [
      "no draft and a long summary: all is asked at once",
      "decision",
      [submission, paper("summary", 8)],
      ["draft", "summary-too-long"],
      "urge",
    ],
  ])("%s", (_what, mode, papers, lacks, step) => {
    const line = lineOf(mode, papers);
    expect([lacksOf(line), line.step]).toEqual([lacks, step]);
  });
});

test.each([
  ["two days before they are due", "2026-11-28", 0],
  ["on the day itself", "2026-11-30", 0],
  ["a day later", "2026-12-01", 1],
  ["on the day of the meeting", "2026-12-03", 3],
])("%s", (_when, day, daysLate) => {
  expect(lineOf("decision", [], day).daysLate).toBe(daysLate);
});

test("nothing missing, nothing late", () => {
  expect(lineOf("discussion", [paper("other", 9)], "2026-12-02").daysLate).toBe(0);
});

test("what is counted", () => {
  const line = lineOf("discussion", [paper("other", 60), paper("annex", 4, false)]);
  expect(line).toMatchObject({ papers: 2, pages: 64, waiting: 1 });
  const lines = boardOf(
    [
      { id: "item", mode: "discussion" },
      { id: "empty", mode: "decision" },
      { id: "opening", mode: "information" },
    ],
    [paper("other", 60)],
    at("2026-11-27"),
  );
  expect(toDo(lines)).toBe(1);
});
