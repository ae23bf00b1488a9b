import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  clockVi,
  dateVi,
  dayFrom,
  dayOf,
  daysBetween,
  dayVi,
  documentDate,
  instantAt,
  isDay,
  isoWithOffset,
  lastDayOfMonth,
  lastDayOfQuarter,
  readInstant,
  timeVi,
  weekday,
  yearOf,
  ZONE,
} from "./dates.ts";

const at = (iso: string) => Date.parse(iso);
// Since 1975 the zone has been UTC+7 throughout, so Intl must agree from then on.
const instants = fc.integer({ min: at("1976-01-01T00:00Z"), max: at("2200-01-01T00:00Z") });

test("the day turns at midnight in Hà Nội, 17:00 UTC", () => {
  expect(dayOf(at("2026-11-21T16:59:59.999Z"))).toBe("2026-11-21");
  expect(dayOf(at("2026-11-21T17:00Z"))).toBe("2026-11-22");
  expect(dayOf(at("2025-12-31T17:00Z"))).toBe("2026-01-01");
});

test("texts of one instant", () => {
  const instant = at("2026-11-22T03:42:07.891Z");
  expect(isoWithOffset(instant)).toBe("2026-11-22T10:42:07+07:00");
  expect(dateVi(instant)).toBe("22/11/2026");
  expect(timeVi(instant)).toBe("10:42");
  expect(clockVi(instant)).toBe("10:42:07");
  expect(dayVi("2026-02-05")).toBe("05/02/2026");
});

test("agrees with Intl, whatever zone this machine is in", () => {
  const intl = new Intl.DateTimeFormat("sv-SE", {
    timeZone: ZONE,
    dateStyle: "short",
    timeStyle: "medium",
  });
  fc.assert(
    fc.property(instants, (instant) => {
      expect(`${dayOf(instant)} ${clockVi(instant)}`).toBe(intl.format(instant));
    }),
  );
});

test("instantAt, dayOf, isoWithOffset and readInstant undo each other", () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const second = Math.floor(instant / 1000) * 1000;
      expect(instantAt(dayOf(instant), clockVi(instant))).toBe(second);
      expect(readInstant(isoWithOffset(instant))).toBe(second);
      expect(readInstant(new Date(instant).toISOString())).toBe(instant);
    }),
  );
});

test("instantAt refuses what is no day or no time", () => {
  expect(instantAt("2026-02-24", "17:30")).toBe(at("2026-02-24T17:30+07:00"));
  for (const day of ["2026-02-30", "24/02/2026", ""]) {
    expect(() => instantAt(day, "17:30")).toThrow(RangeError);
  }
  for (const time of ["24:00", "17:60", "7:30", "17h30", ""]) {
    expect(() => instantAt("2026-02-24", time)).toThrow(RangeError);
  }
});

describe("readInstant", () => {
  test.each([
    ["2026-02-12T10:00+07:00", "2026-02-12T03:00:00.000Z"],
    ["2026-02-12T10:00:30+07:00", "2026-02-12T03:00:30.000Z"],
    ["2026-02-12T10:00:30.5+07:00", "2026-02-12T03:00:30.500Z"],
    ["2026-02-12T03:00:00Z", "2026-02-12T03:00:00.000Z"],
    ["2026-02-12t03:00z", "2026-02-12T03:00:00.000Z"],
    ["2026-02-11T22:00-05:00", "2026-02-12T03:00:00.000Z"],
    ["2026-02-12T08:45+05:45", "2026-02-12T03:00:00.000Z"],
    ["2026-02-12T10:00+0700", "2026-02-12T03:00:00.000Z"],
    ["2026-02-12T10:00+07", "2026-02-12T03:00:00.000Z"],
    ["2024-02-29T00:00Z", "2024-02-29T00:00:00.000Z"],
  ])("%s", (text, utc) => {
    const instant = readInstant(text);
    expect(instant === null ? null : new Date(instant).toISOString()).toBe(utc);
  });

  test.each([
    "",
    "2026-02-12",
    "2026-02-12T10:00",
    "2026-02-12T10:00:00",
    "2026-02-30T10:00+07:00",
    "2025-02-29T10:00+07:00",
    "2026-13-01T10:00+07:00",
    "2026-02-12T24:00+07:00",
    "2026-02-12T10:60+07:00",
    "2026-02-12T10:00+24:00",
    "2026-02-12T10:00+07:60",
    "2026-02-12T10:00 +07:00",
    "2026-02-12T10:00+07:00[Asia/Ho_Chi_Minh]",
    "12/02/2026 10:00",
    "1770865200000",
    "now",
  ])("refuses %j", (text) => {
    expect(readInstant(text)).toBeNull();
  });
});

test("weekdays count from Monday", () => {
  expect(weekday("2026-11-23")).toBe(1);
  expect(weekday("2026-11-22")).toBe(7);
  expect(weekday("1970-01-01")).toBe(4);
  expect(weekday("1969-12-28")).toBe(7);
});

test("days are added and subtracted over months, years and leap days", () => {
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
  expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
});

test("ends of months and quarters", () => {
  expect(lastDayOfMonth(2026, 11)).toBe("2026-11-30");
  expect(lastDayOfMonth(2026, 12)).toBe("2026-12-31");
  expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
  expect(lastDayOfMonth(2026, 2)).toBe("2026-02-28");
  expect([1, 2, 3, 4].map((quarter) => lastDayOfQuarter(2026, quarter))).toEqual([
    "2026-03-31",
    "2026-06-30",
    "2026-09-30",
    "2026-12-31",
  ]);
});

test("only days that exist are days", () => {
  expect(dayFrom(2026, 2, 28)).toBe("2026-02-28");
  expect(dayFrom(2026, 2, 29)).toBeNull();
  expect(dayFrom(2026, 0, 1)).toBeNull();
  expect(dayFrom(2026, 4, 31)).toBeNull();
  expect(isDay("2026-2-8")).toBe(false);
  expect(isDay("0999-01-01")).toBe(false);
  expect(yearOf("2026-02-28")).toBe(2026);
});

test("documents pad days below ten and the months 1 and 2 only", () => {
  expect(documentDate("2020-01-05")).toEqual({ date: "05", month: "01", year: "2020" });
  expect(documentDate("2026-02-12")).toEqual({ date: "12", month: "02", year: "2026" });
  expect(documentDate("2026-03-31").month).toBe("3");
  expect(documentDate("2026-06-03")).toEqual({ date: "03", month: "6", year: "2026" });
  expect(documentDate("2026-11-22")).toEqual({ date: "22", month: "11", year: "2026" });
});
