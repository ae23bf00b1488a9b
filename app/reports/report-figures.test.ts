import { describe, expect, test } from "vitest";
import type { Standing } from "../tasks/standing.ts";
import { rowsOf, shareText, sumOf, type StandingCount } from "./report-figures.ts";

const count = (key: string, standing: Standing, many: number, oldestDueAt = 0): StandingCount => ({
  ...{ key, standing, count: many, extended: standing === "in-term" ? 1 : 0, oldestDueAt },
});
const named = (...keys: string[]) => new Map(keys.map((key) => [key, { vi: key, en: key }]));

describe("the figures of a report", () => {
  test("add up, and only what is overdue has an oldest", () => {
    const counts = [
      ...[count("a", "done-on-time", 14, 1), count("a", "done-late", 2, 2)],
      ...[count("a", "in-term", 5, 3), count("a", "overdue", 3, 9), count("b", "overdue", 1, 7)],
      count("b", "no-deadline", 2),
    ];
    expect(sumOf(counts)).toEqual({
      ...{ "done-on-time": 14, "done-late": 2, "in-term": 5, overdue: 4, "no-deadline": 2 },
      ...{ due: 20, total: 25, assigned: 27, extended: 1, oldestDueAt: 7 },
    });
  });

  test("rank by the share on time of those due; equals share a rank, the next one is skipped", () => {
    const counts = [
      ...[count("a", "done-on-time", 1), count("a", "overdue", 2)],
      ...[count("b", "done-on-time", 10), count("b", "overdue", 20)],
      ...[count("c", "done-on-time", 1), count("d", "done-late", 1), count("e", "in-term", 4)],
    ];
    const ranks = rowsOf(counts, named("a", "b", "c", "d", "e", "f")).map((row) => [
      row.key,
      row.rank,
    ]);
    expect(ranks).toEqual([
      ...[
        ["a", 2],
        ["b", 2],
        ["c", 1],
        ["d", 4],
      ],
      ["e", null],
    ]);
  });

  test.each([
    [223, 16_274, "1,4%"],
    [14_068, 16_274, "86,4%"],
    [1, 1, "100%"],
    [0, 7, "0%"],
    [0, 0, "–"],
  ])("%i of %i is %s", (part, whole, text) => {
    expect(shareText(part, whole)).toBe(text);
  });
});
