import { describe, expect, test } from "vitest";
import { instantAt } from "../platform/dates.ts";
import { destructionDay, periodOn, retentionStep } from "./retention.ts";

const at = (day: string) => instantAt(day, "15:00");
const confirmedAt = at("2026-12-01");

describe("periodOn", () => {
  const periods = [
    { from: "2027-01-01", days: 10 },
    { from: "2026-06-01", days: 30 },
    { from: "2027-06-01", days: null },
  ];
  test.each([
    ["2026-05-31", null],
    ["2026-06-01", 30],
    ["2026-12-31", 30],
    ["2027-01-01", 10],
    ["2027-06-01", null],
  ])("on %s: %s days", (day, days) => expect(periodOn(periods, day)).toBe(days));
});

describe("retentionStep", () => {
  test.each([
    ["before the notice is due", "2026-12-27", null, null],
    ["three days before", "2026-12-28", null, "announce"],
    ["long after, but nobody was told", "2027-03-01", null, "announce"],
    ["told, the day before", "2026-12-30", "2026-12-28", null],
    ["told, on the day", "2026-12-31", "2026-12-28", "destroy"],
    ["told late: three days remain", "2027-03-03", "2027-03-01", null],
    ["told late, three days on", "2027-03-04", "2027-03-01", "destroy"],
  ] as const)("%s", (_, today, announced, step) => {
    const announcedAt = announced === null ? null : at(announced);
    expect(retentionStep({ confirmedAt, days: 30, announcedAt }, today)).toBe(step);
  });

  test("the day that was announced is not moved forward", () => {
    const known = { confirmedAt, days: 30, announcedAt: at("2026-12-28") };
    expect(destructionDay(known)).toBe("2026-12-31");
  });
});
