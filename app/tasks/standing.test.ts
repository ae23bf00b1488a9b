import { describe, expect, test } from "vitest";
import { boardFigures, standingOf, type TaskCount } from "./standing.ts";
import { listPath, readFilter } from "./task-filter.ts";
import type { TaskState } from "./task.ts";

type Row = [state: TaskState, reportedAt: number | null, now: number, standing: string | null];
const rows: Row[] = [
  ["assigned", null, 99, "in-term"],
  ["assigned", null, 100, "in-term"],
  ["assigned", null, 101, "overdue"],
  ["received", null, 101, "overdue"],
  ["in-progress", null, 101, "overdue"],
  ["rework", null, 101, "overdue"],
  ["reported-done", 100, 500, "in-term"],
  ["reported-done", 101, 102, "overdue"],
  ["confirmed", 100, 500, "done-on-time"],
  ["confirmed", 101, 500, "done-late"],
  ["withdrawn", null, 500, null],
];
test.each(rows)(
  "%s, reported at %j, at %i of a deadline of 100: %s",
  (state, at, now, standing) => {
    expect(standingOf({ state, dueAt: 100, reportedAt: at }, now)).toBe(standing);
  },
);

describe("the board", () => {
  const count = (leadId: string, state: TaskState, inTime: boolean, number: number): TaskCount => ({
    leadId,
    state,
    inTime,
    count: number,
  });
  // The yearly report of 2017: 16,051 done (14,068 in time, 1,983 late), 5,863 open (223 overdue).
  const { all, ministries } = boardFigures([
    count("a", "confirmed", true, 14_068),
    count("a", "confirmed", false, 1_983),
    count("b", "in-progress", true, 5_640),
    count("b", "reported-done", false, 200),
    count("b", "assigned", false, 23),
    count("b", "withdrawn", false, 7),
  ]);

  test("adds up as the official report does", () => {
    expect(all).toEqual({
      "done-on-time": 14_068,
      "done-late": 1_983,
      "in-term": 5_640,
      overdue: 223,
      due: 16_274,
      total: 21_914,
    });
  });
  test("counts every ministry by state", () => {
    expect(ministries.map(({ leadId, total }) => [leadId, total])).toEqual([
      ["a", 16_051],
      ["b", 5_863],
    ]);
    expect(ministries[1]?.byState).toEqual({
      assigned: 23,
      received: 0,
      "in-progress": 5_640,
      "reported-done": 200,
      rework: 0,
      confirmed: 0,
      withdrawn: 7,
    });
  });
  test("of nothing is nothing", () => {
    expect(boardFigures([])).toMatchObject({ all: { total: 0, due: 0 }, ministries: [] });
  });
});

test.each([
  ["", null],
  ["?other=1", null],
  ["?state=overdue", { ministry: null, state: "overdue" }],
  ["?ministry=justice&state=rework", { ministry: "justice", state: "rework" }],
  ["?state=", { ministry: null, state: null }],
  ["?state=nonsense", { ministry: null, state: null }],
])("the address %j asks for %j", (search, filter) => {
  expect(readFilter(new URLSearchParams(search))).toEqual(filter);
});

test("the address of a list is read back as the same list", () => {
  const filter = { ministry: "justice", state: "due-soon" } as const;
  expect(readFilter(new URL(listPath(filter), "http://x").searchParams)).toEqual(filter);
  const whole = { ministry: null, state: null };
  expect(readFilter(new URL(listPath({}), "http://x").searchParams)).toEqual(whole);
});
