import { expect, test } from "vitest";
import { addDays, dayOf, isoWithOffset, lastDayOfMonth, readInstant } from "../platform/dates.ts";
import { readDeadline } from "../platform/deadline.ts";
import { inMonthAfter, inNextYear, seedDays, untilEndOf } from "./seed-days.ts";
import { deadlinesOf, taskStories } from "./task-stories.ts";

const instant = (text: string): number => readInstant(`${text}+07:00`) ?? NaN;

test.each([
  ["2026-11-22T06:37", "2026-11-22T07:00", "2026-10-22T08:00"],
  ["2026-11-22T06:30", "2026-11-22T07:00", "2026-10-22T08:00"],
  ["2026-12-03T23:45", "2026-12-03T23:30", "2026-11-03T08:00"],
  ["2026-12-31T10:00", "2026-12-31T10:30", "2026-11-30T08:00"],
  ["2026-12-01T10:00", "2026-12-01T10:30", "2026-11-02T08:00"],
  ["2027-01-15T10:00", "2027-01-15T10:30", "2026-12-15T08:00"],
  ["2031-03-31T10:00", "2031-03-31T10:30", "2031-02-28T08:00"],
])("made at %s, today's meeting begins at %s, last month's began at %s", (now, starts, past) => {
  const days = seedDays(instant(now));
  expect(isoWithOffset(days.startsAt)).toBe(`${starts}:00+07:00`);
  expect(isoWithOffset(days.pastStartsAt)).toBe(`${past}:00+07:00`);
});

test("every deadline can be read, every story is over by now and in order, on any day", () => {
  for (let day = "2026-01-01"; day < "2029-01-01"; day = addDays(day, 1)) {
    const now = instant(`${day}T09:00`);
    const days = seedDays(now);
    for (const text of Object.values(deadlinesOf(days))) {
      expect(readDeadline(text, { from: isoWithOffset(days.issuedAt) }), text).not.toHaveProperty(
        "refused",
      );
    }
    for (const { duty, steps } of taskStories(days)) {
      const times = steps.map(({ at }) => at);
      expect(times, `${duty} on ${day}`).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0], `${duty} on ${day}`).toBeGreaterThan(days.issuedAt);
      expect(times.at(-1), `${duty} on ${day}`).toBeLessThan(now);
    }
    expect(dayOf(days.issuedAt) < day).toBe(true);
  }
});

test.each([
  [untilEndOf("2026-11-19"), "2026-11-19"],
  [inMonthAfter("2026-11-22"), "2026-12-31"],
  [inMonthAfter("2026-12-22"), lastDayOfMonth(2027, 1)],
  [inNextYear("2026-11-22"), "2027-06-30"],
])("%s falls due on %s", (text, day) => {
  expect(readDeadline(text)).toMatchObject({ day });
});
