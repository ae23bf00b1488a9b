import { describe, expect, test } from "vitest";
import { asOf } from "./counted-tasks.ts";
import { boardFigures, standingAt, standingOf, type TaskCount } from "./standing.ts";
import { readTaskDeadline } from "./task-deadline.ts";
import { boardPath, listPath, readFilter } from "./task-filter.ts";
import type { TaskState } from "./task.ts";
import { BUILT_IN } from "../platform/working-days.ts";

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
  ["declined", null, 100, "in-term"],
  ["declined", null, 101, "overdue"],
  ["suspended", null, 101, null],
  ["withdrawn", null, 500, null],
  ["replaced", null, 500, null],
  ["transferred", null, 500, null],
];
test.each(rows)(
  "%s, reported at %j, at %i of a deadline of 100: %s",
  (state, at, now, standing) => {
    expect(standingOf({ state, dueAt: 100, reportedAt: at }, now)).toBe(standing);
  },
);

test.each<[TaskState, number | null, string | null]>([
  ["assigned", null, "no-deadline"],
  ["confirmed", 5, "no-deadline"],
  ["withdrawn", null, null],
])("%s without a deadline: %s", (state, reportedAt, standing) => {
  expect(standingOf({ state, dueAt: null, reportedAt }, 500)).toBe(standing);
});

const hanoi = (text: string) => Date.parse(`${text}+07:00`);
const terms = { from: hanoi("2026-02-12T10:00"), dueTime: "17:30", calendar: BUILT_IN };
const due = (text: string) => readTaskDeadline(text, terms).dueAt;

describe("a deadline as written", () => {
  test.each([
    ["15/12/2026", "2026-12-15T17:30"],
    ["trước ngày 15/12/2026", "2026-12-14T17:30"],
    ["trong tháng 12 năm 2026", "2026-12-31T17:30"],
    ["quý II/2026", "2026-06-30T17:30"],
    // Tết: 14 to 22 February 2026; Saturday 10 January is worked for Friday 2 January.
    ["3 ngày làm việc", "2026-02-24T17:30"],
  ])("%s means %s", (text, instant) => {
    expect(due(text)).toBe(hanoi(instant));
  });
  test("a swapped Saturday counts as a working day", () => {
    const { dueAt } = readTaskDeadline("1 ngày làm việc", {
      ...terms,
      from: hanoi("2026-01-09T09:00"),
    });
    expect(dueAt).toBe(hanoi("2026-01-10T17:30"));
  });
  test.each(["", "  ", "không ấn định thời hạn", "Không thời hạn"])("%j means none", (text) => {
    expect(due(text)).toBeNull();
  });
  test.each(["hằng tháng", "Định kỳ hàng quý", "thường xuyên"])("%s is refused", (text) => {
    expect(() => due(text)).toThrow(expect.objectContaining({ code: "deadline-recurring" }));
  });
});

describe("where a task stood on any day", () => {
  const first = hanoi("2026-02-24T17:30");
  const moved = hanoi("2026-03-31T17:30");
  const reported = hanoi("2026-03-20T09:00");
  const at = (day: string, state: TaskState, after: { dueAt?: number; reportedAt?: number }) => ({
    at: hanoi(day),
    state,
    dueAt: after.dueAt ?? first,
    reportedAt: after.reportedAt ?? null,
  });
  // Given before Tết; extended; reported, returned, reported again and confirmed.
  const moments = [
    at("2026-02-12T10:00", "assigned", {}),
    at("2026-02-13T10:00", "received", {}),
    at("2026-02-24T09:00", "received", { dueAt: first }),
    at("2026-02-26T09:00", "received", { dueAt: moved }),
    at("2026-03-10T09:00", "reported-done", {
      dueAt: moved,
      reportedAt: hanoi("2026-03-10T09:00"),
    }),
    at("2026-03-12T09:00", "rework", { dueAt: moved }),
    at("2026-03-20T09:00", "reported-done", { dueAt: moved, reportedAt: reported }),
    at("2026-04-02T09:00", "confirmed", { dueAt: moved, reportedAt: reported }),
  ];
  type Day = [asOf: string, current: string | null, original: string | null];
  const days: Day[] = [
    ["2026-02-12T09:59", null, null],
    ["2026-02-12T10:00", "in-term", "in-term"],
    ["2026-02-24T17:30", "in-term", "in-term"],
    ["2026-02-24T17:31", "overdue", "overdue"],
    ["2026-02-26T09:00", "in-term", "overdue"],
    ["2026-03-11T00:00", "in-term", "overdue"],
    ["2026-03-13T00:00", "in-term", "overdue"],
    ["2026-04-01T00:00", "in-term", "overdue"],
    ["2026-04-02T09:00", "done-on-time", "done-late"],
    ["2027-01-01T00:00", "done-on-time", "done-late"],
  ];
  test.each(days)("at %s: %s, and %s against the original", (day, current, original) => {
    const task = { moments, firstDueAt: first };
    const when = { asOf: hanoi(day) };
    expect(standingAt(task, { ...when, against: "current" })).toBe(current);
    expect(standingAt(task, { ...when, against: "original" })).toBe(original);
  });
});

test("a past day is counted to its end in Hà Nội, today and later days until now", () => {
  const now = hanoi("2026-02-24T10:00");
  const counted = (day: string | null) => asOf({ day, against: "current" }, now);
  expect(counted("2026-02-23")).toBe(hanoi("2026-02-23T23:59:59.999"));
  for (const day of [null, "2026-02-24", "2026-02-25"]) expect(counted(day)).toBe(now);
});

describe("the board", () => {
  const count = (
    leadId: string,
    state: TaskState,
    inTime: boolean | null,
    number: number,
  ): TaskCount => ({ leadId, state, inTime, count: number });
  // The yearly report of 2017: 16,051 done (14,068 in time, 1,983 late), 5,863 open (223 overdue).
  const { all, ministries } = boardFigures([
    count("a", "confirmed", true, 14_068),
    count("a", "confirmed", false, 1_983),
    count("b", "in-progress", true, 5_640),
    count("b", "reported-done", false, 200),
    count("b", "assigned", false, 23),
    count("b", "withdrawn", false, 7),
    count("b", "received", null, 57),
  ]);

  test("adds up as the official report does", () => {
    expect(all).toEqual({
      "done-on-time": 14_068,
      "done-late": 1_983,
      "in-term": 5_640,
      overdue: 223,
      "no-deadline": 57,
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
      declined: 0,
      received: 57,
      "in-progress": 5_640,
      "reported-done": 200,
      rework: 0,
      confirmed: 0,
      suspended: 0,
      withdrawn: 7,
      replaced: 0,
      transferred: 0,
    });
  });
  test("of nothing is nothing", () => {
    expect(boardFigures([])).toMatchObject({ all: { total: 0, due: 0 }, ministries: [] });
  });
});

const counting = { day: null, against: "current" } as const;
const unmarked = {
  ...{ coordinator: null, leader: null, source: null, month: null, field: null, priority: null },
  ...{ reminded: null, imported: null, from: null, to: null, query: "", after: null },
};
const plain = { counting, ...unmarked };
test.each([
  ["", null],
  ["?other=1", null],
  ["?state=overdue", { ministry: null, state: "overdue", ...plain }],
  ["?ministry=justice&state=rework", { ministry: "justice", state: "rework", ...plain }],
  ["?state=", { ministry: null, state: null, ...plain }],
  ["?state=nonsense", { ministry: null, state: null, ...plain }],
  ["?state=&day=2026-02-30&against=all", { ministry: null, state: null, ...plain }],
])("the address %j asks for %j", (search, filter) => {
  expect(readFilter(new URLSearchParams(search))).toEqual(filter);
});

test("the address of a list is read back as the same list", () => {
  const past = { day: "2026-10-28", against: "original" } as const;
  const filter = {
    ...unmarked,
    ministry: "justice",
    state: "due-soon",
    counting: past,
    field: "health",
    priority: "urgent",
    coordinator: "finance",
    leader: "a",
    imported: "b",
    from: "2026-11-01",
    to: "2026-11-30",
    query: "Đà Nẵng",
  } as const;
  expect(readFilter(new URL(listPath(filter), "http://x").searchParams)).toEqual(filter);
  const whole = { ministry: null, state: null, ...plain };
  expect(readFilter(new URL(listPath({}), "http://x").searchParams)).toEqual(whole);
  expect(boardPath(past)).toBe("/tasks?day=2026-10-28&against=original");
  expect(boardPath(counting)).toBe("/tasks");
});
