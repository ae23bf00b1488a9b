import { expect, test } from "vitest";
import { addDays, isDay, weekday, yearOf } from "./dates.ts";
import { CALENDAR, CALENDAR_YEARS } from "./holidays.ts";

const row = (day: string) => CALENDAR.find((each) => each.day === day);

test("every row is a day of the table's years, once, in order", () => {
  const days = CALENDAR.map((each) => each.day);
  expect(days.every(isDay)).toBe(true);
  expect(days).toEqual([...new Set(days)].sort());
  const years = new Set(days.map(yearOf));
  expect([...years]).toEqual([2024, 2025, 2026, 2027]);
  expect(CALENDAR_YEARS).toEqual({ first: 2024, last: 2027 });
});

test("every row says why and on what ground; nothing provisional counts as verified", () => {
  for (const each of CALENDAR) {
    expect(each.why).not.toBe("");
    expect(each.source).not.toBe("");
    expect(each.provisional && each.verified).toBe(false);
  }
});

test("each Saturday worked pays for a weekday off beside a holiday", () => {
  const swaps = CALENDAR.filter((each) => each.why.startsWith("Hoán đổi"));
  const worked = CALENDAR.filter((each) => each.why.startsWith("Làm bù"));
  expect(swaps.map((each) => each.day)).toEqual([
    "2024-04-29",
    "2025-05-02",
    "2026-01-02",
    "2026-08-31",
  ]);
  expect(worked.map((each) => each.day)).toEqual([
    "2024-05-04",
    "2025-04-26",
    "2026-01-10",
    "2026-08-22",
  ]);
  expect(worked.every((each) => weekday(each.day) === 6)).toBe(true);
  for (const each of swaps) {
    expect(weekday(each.day)).toBeLessThanOrEqual(5);
    const beside = [addDays(each.day, -1), addDays(each.day, 1)].map((day) => row(day)?.status);
    expect(beside).toContain("off");
  }
});

test.each([2024, 2025, 2026, 2027])("%i gives the eleven days off of Article 112", (year) => {
  const off = CALENDAR.filter((each) => yearOf(each.day) === year && each.status === "off");
  const paid = off.filter((each) => weekday(each.day) <= 5 && !each.why.startsWith("Hoán đổi"));
  expect(paid).toHaveLength(11);
});

test("what is not certain is marked", () => {
  const provisional = CALENDAR.filter((each) => each.provisional).map((each) => each.day);
  expect(provisional).toEqual([
    "2026-11-24",
    "2027-02-05",
    "2027-02-06",
    "2027-02-07",
    "2027-02-08",
    "2027-02-09",
    "2027-02-10",
    "2027-02-11",
    "2027-09-03",
    "2027-11-24",
  ]);
  expect(row("2026-08-31")).toMatchObject({ status: "off", verified: false });
  expect(row("2026-08-22")).toMatchObject({ status: "working", verified: false });
  expect(row("2026-11-24")).toMatchObject({ status: "working", verified: false });
  expect(row("2026-02-17")).toMatchObject({ status: "off", verified: true });
});
