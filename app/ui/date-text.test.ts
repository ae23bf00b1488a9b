import { describe, expect, test } from "vitest";
import { postedMoment, readDate, readTime, showDate } from "./date-text.ts";

describe("a date as it is typed", () => {
  test.each([
    ["03/12/2026", "2026-12-03"],
    ["3/12/2026", "2026-12-03"],
    [" 3-12-2026 ", "2026-12-03"],
    ["2026-12-03", "2026-12-03"],
    ["29/02/2028", "2028-02-29"],
    ["29/02/2026", null],
    ["31/11/2026", null],
    ["12/31/2026", null],
    ["3/12/26", null],
    ["", null],
  ])("%s", (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });

  test("is shown with the day first", () => {
    expect(showDate("2026-12-03")).toBe("03/12/2026");
    expect(showDate("mai")).toBe("mai");
  });
});

describe("a time as it is typed", () => {
  test.each([
    ["8:00", "08:00"],
    ["8h", "08:00"],
    ["8h05", "08:05"],
    ["14g30", "14:30"],
    ["0805", "08:05"],
    ["17:30", "17:30"],
    ["24:00", null],
    ["12:60", null],
    ["sáng", null],
    ["", null],
  ])("%s", (typed, read) => {
    expect(readTime(typed)).toBe(read);
  });
});

test.each([
  ["03/12/2026", "8:00", "2026-12-03T08:00"],
  ["", "", ""],
  ["03/12/2026", "", "03/12/2026"],
  ["99/99/2026", "8:00", "99/99/2026 8:00"],
])("a field with %s and %s posts %s", (date, time, posted) => {
  expect(postedMoment(date, time)).toBe(posted);
});
