import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekday } from "./dates.ts";
import {
  BUILT_IN,
  calendarWith,
  isInCalendar,
  isWorkingDay,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  timeLeft,
  workingDaysBetween,
} from "./working-days.ts";

const outside = expect.objectContaining({ code: "deadline-outside-calendar" });

test.each([
  ["2026-11-20", true, "a Friday"],
  ["2026-11-21", false, "a Saturday"],
  ["2026-11-22", false, "a Sunday"],
  ["2026-02-13", true, "the Friday before Tết"],
  ["2026-02-16", false, "Tết"],
  ["2026-02-20", false, "Tết"],
  ["2026-02-23", true, "the Monday after Tết"],
  ["2026-01-02", false, "swapped off"],
  ["2026-01-10", true, "a Saturday worked"],
  ["2026-04-27", false, "in place of a Sunday holiday"],
  ["2026-08-22", true, "a Saturday worked"],
  ["2026-08-31", false, "swapped off"],
  ["2026-09-03", true, "after National Day"],
  ["2026-11-24", true, "until a notice is found"],
  ["2024-05-04", true, "a Saturday worked"],
  ["2025-04-26", true, "a Saturday worked"],
  ["2025-05-02", false, "swapped off"],
  ["2027-02-11", false, "Tết, provisional"],
  ["2027-02-12", true, "the Friday after Tết"],
  ["2027-05-03", false, "in place of a Saturday holiday"],
  ["2027-09-03", false, "beside National Day, provisional"],
  ["2024-01-01", false, "first day of the table"],
  ["2027-12-31", true, "last day of the table"],
])("%s works: %s (%s)", (day, works) => {
  expect(isWorkingDay(BUILT_IN, day)).toBe(works);
});

test("a year outside the table is refused", () => {
  for (const day of ["2023-12-31", "2028-01-01"]) {
    expect(isInCalendar(BUILT_IN, day)).toBe(false);
    expect(() => isWorkingDay(BUILT_IN, day)).toThrow(outside);
    expect(() => nthWorkingDayAfter(BUILT_IN, day, 1)).toThrow(outside);
    expect(() => workingDaysBetween(BUILT_IN, day, "2026-01-05")).toThrow(outside);
    expect(() => workingDaysBetween(BUILT_IN, "2026-01-05", day)).toThrow(outside);
  }
  expect(() => nthWorkingDayAfter(BUILT_IN, "2027-12-31", 1)).toThrow(outside);
  expect(() => nthWorkingDayAfter(BUILT_IN, "2024-01-01", Infinity)).toThrow(outside);
  expect(nthWorkingDayAfter(BUILT_IN, "2027-12-30", 1)).toBe("2027-12-31");
});

test("what the house has entered goes before the table, and nothing else changes", () => {
  const own = calendarWith([
    { day: "2026-12-07", status: "off" },
    { day: "2026-12-12", status: "working" },
    { day: "2026-09-02", status: "working" },
  ]);
  expect(isWorkingDay(own, "2026-12-07")).toBe(false);
  expect(isWorkingDay(own, "2026-12-12")).toBe(true);
  expect(isWorkingDay(own, "2026-09-02")).toBe(true);
  expect(isWorkingDay(own, "2026-09-01")).toBe(false);
  // From Friday: the Monday does not count, the Saturday after it does.
  expect(nthWorkingDayAfter(own, "2026-12-04", 5)).toBe("2026-12-12");
  expect(nthWorkingDayAfter(BUILT_IN, "2026-12-04", 5)).toBe("2026-12-11");
});

test.each([
  ["2026-02-12", 1, "2026-02-13"],
  ["2026-02-12", 2, "2026-02-23"],
  ["2026-02-12", 3, "2026-02-24"],
  ["2026-02-14", 1, "2026-02-23"],
  ["2026-01-09", 1, "2026-01-10"],
  ["2026-01-09", 2, "2026-01-12"],
  ["2026-08-28", 1, "2026-09-03"],
  ["2024-04-26", 1, "2024-05-02"],
  ["2024-04-26", 3, "2024-05-04"],
  ["2025-12-31", 1, "2026-01-05"],
  ["2026-11-23", 1, "2026-11-24"],
])("after %s, working day %i is %s", (from, count, day) => {
  expect(nthWorkingDayAfter(BUILT_IN, from, count)).toBe(day);
});

test.each([
  ["2026-12-03", 1, "2026-12-02"],
  ["2026-12-03", 2, "2026-12-01"],
  ["2026-11-30", 1, "2026-11-27"],
  ["2026-11-29", 1, "2026-11-27"],
  ["2026-02-23", 1, "2026-02-13"],
  ["2026-02-24", 2, "2026-02-13"],
  ["2026-01-12", 1, "2026-01-10"],
  ["2026-09-03", 1, "2026-08-28"],
])("before %s, working day %i is %s", (to, count, day) => {
  expect(nthWorkingDayBefore(BUILT_IN, to, count)).toBe(day);
});

test("working days are counted from 1", () => {
  for (const count of [0, -1, Number.NaN]) {
    expect(() => nthWorkingDayBefore(BUILT_IN, "2026-11-20", count)).toThrow(RangeError);
    expect(() => nthWorkingDayAfter(BUILT_IN, "2026-11-20", count)).toThrow(RangeError);
  }
});

test("counting forth and counting between undo each other", () => {
  const starts = fc.integer({ min: 0, max: 1000 }).map((days) => addDays("2024-01-01", days));
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 250 }), (from, count) => {
      const day = nthWorkingDayAfter(BUILT_IN, from, count);
      expect(isWorkingDay(BUILT_IN, day)).toBe(true);
      expect(workingDaysBetween(BUILT_IN, from, day)).toBe(count);
      expect(workingDaysBetween(BUILT_IN, from, addDays(day, -1))).toBe(count - 1);
    }),
  );
});

test("four years hold as many working days as a count by hand", () => {
  // weekdays of the year, less 11 days off; a swap moves a day and changes no sum
  const counts = [2024, 2025, 2026, 2027].map(
    (year) =>
      workingDaysBetween(BUILT_IN, `${year}-01-01`, `${year}-12-31`) +
      (isWorkingDay(BUILT_IN, `${year}-01-01`) ? 1 : 0),
  );
  expect(counts).toEqual([262 - 11, 261 - 11, 261 - 11, 261 - 11]);
});

test("nothing lies between a day and itself or an earlier one", () => {
  expect(workingDaysBetween(BUILT_IN, "2026-11-20", "2026-11-20")).toBe(0);
  expect(workingDaysBetween(BUILT_IN, "2026-11-20", "2026-11-02")).toBe(0);
});

describe("timeLeft", () => {
  test.each([
    ["2026-11-25T17:30+07:00", "2026-11-23T08:00+07:00", "left 2 working-days"],
    ["2026-11-23T17:30+07:00", "2026-11-20T23:59+07:00", "left 1 working-days"],
    ["2026-11-22T17:30+07:00", "2026-11-21T08:00+07:00", "left 1 days"],
    ["2026-11-22T17:30+07:00", "2026-11-20T08:00+07:00", "left 2 days"],
    ["2028-01-05T17:30+07:00", "2027-12-30T08:00+07:00", "left 6 days"],
    ["2026-11-23T17:30+07:00", "2026-11-23T00:00+07:00", "due-today"],
    ["2026-11-23T17:30+07:00", "2026-11-23T17:30+07:00", "due-today"],
    ["2026-11-23T17:30+07:00", "2026-11-23T17:30:00.001+07:00", "overdue 0"],
    ["2026-11-23T17:30+07:00", "2026-11-24T00:00+07:00", "overdue 1"],
    ["2023-12-29T17:30+07:00", "2026-11-24T00:00+07:00", "overdue 1061"],
  ])("due %s, at %s: %s", (due, now, expected) => {
    expect(Object.values(timeLeft(BUILT_IN, Date.parse(due), Date.parse(now))).join(" ")).toBe(
      expected,
    );
  });

  test("a task given in working days starts with that many left", () => {
    expect(weekday("2026-02-12")).toBe(4);
    const due = Date.parse(`${nthWorkingDayAfter(BUILT_IN, "2026-02-12", 3)}T17:30+07:00`);
    expect(timeLeft(BUILT_IN, due, Date.parse("2026-02-12T10:00+07:00"))).toEqual({
      kind: "left",
      days: 3,
      unit: "working-days",
    });
  });
});
