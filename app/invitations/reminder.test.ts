import { expect, test } from "vitest";
import { isoWithOffset, readInstant } from "../platform/dates.ts";
import { remindersDue, reminderTimes } from "./reminder.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const instant = (text: string): number => readInstant(`${text}:00+07:00`) ?? NaN;
const timesOf = (day: string) =>
  reminderTimes(instant(`${day}T08:00`), BUILT_IN).map(({ daysBefore, at }) => [
    daysBefore,
    isoWithOffset(at).slice(0, 16),
  ]);

test.each([
  ["2026-12-03", "2026-12-01T08:00", "2026-12-02T08:00"], // a Thursday
  ["2026-11-30", "2026-11-26T08:00", "2026-11-27T08:00"], // a Monday
  ["2026-02-23", "2026-02-12T08:00", "2026-02-13T08:00"], // the Monday after Tết
  ["2026-01-12", "2026-01-09T08:00", "2026-01-10T08:00"], // after a Saturday worked
])("a meeting on %s: two working days before on %s, one on %s", (day, two, one) => {
  expect(timesOf(day)).toEqual([
    [2, two],
    [1, one],
  ]);
});

test("beyond the calendar nobody is reminded by the clock", () => {
  expect(timesOf("2031-05-05")).toEqual([]);
});

const times = reminderTimes(instant("2026-12-03T08:00"), BUILT_IN);
test.each([
  ["2026-11-25T08:00", "2026-12-01T07:59", []],
  ["2026-11-25T08:00", "2026-12-01T08:00", [2]],
  ["2026-11-25T08:00", "2026-12-02T09:00", [2, 1]],
  ["2026-12-01T10:00", "2026-12-02T09:00", [1]],
  ["2026-12-02T10:00", "2026-12-02T11:00", []],
])("invited %s, now %s: due %j", (issued, now, due) => {
  const found = remindersDue(times, { issuedAt: instant(issued), now: instant(now) });
  expect(found.map(({ daysBefore }) => daysBefore)).toEqual(due);
});
