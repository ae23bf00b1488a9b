import { expect, test } from "vitest";
import { cutOffOf, monthsToFreeze } from "./cut-off.ts";

const at = (text: string) => Date.parse(`${text}+07:00`);
const settings = [
  { fromMonth: "2026-12", day: 25 },
  { fromMonth: "2027-02", day: 28 },
];

test.each([
  ["2026-11", "2026-11-15"],
  ["2026-12", "2026-12-25"],
  ["2027-01", "2027-01-25"],
  ["2027-02", "2027-02-28"],
])("the cut-off of %s is %s", (month, day) => {
  expect(cutOffOf(month, settings)).toBe(day);
});

test.each([
  ["2026-11-15T23:59", null, ["2026-10"]],
  ["2026-11-16T00:00", null, ["2026-11"]],
  ["2026-11-16T00:00", "2026-11", []],
  ["2026-12-25T23:59", "2026-11", []],
  ["2026-12-26T00:00", "2026-11", ["2026-12"]],
  ["2027-03-01T08:00", "2026-11", ["2026-12", "2027-01", "2027-02"]],
])("at %s, %s frozen, there is left %j", (now, lastFrozen, months) => {
  const due = monthsToFreeze({ lastFrozen, settings }, at(now));
  expect(due.map(({ month }) => month)).toEqual(months);
});
