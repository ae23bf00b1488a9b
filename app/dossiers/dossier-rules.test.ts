import { describe, expect, test } from "vitest";
import { instantAt } from "../platform/dates.ts";
import { ruleSetOn } from "../bodies/rule-sets.ts";
import { checkDueAt, dossierRules, papersDueOn } from "./dossier-rules.ts";
import type { Matter } from "./dossier.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const on = (day: string) => dossierRules(ruleSetOn(day));

describe("by when the Government Office answers", () => {
  test.each([
    // Decree 191/2026: two working days.
    ["2026-12-03T09:00", "2026-12-07"], // Thursday → Monday
    ["2026-12-04T16:00", "2026-12-08"], // Friday → Tuesday
    ["2026-12-05T10:00", "2026-12-08"], // Saturday counts from Monday
    ["2026-05-29T08:00", "2026-06-02"], // the day it took effect
    // Decree 39/2022: three.
    ["2026-05-28T08:00", "2026-06-02"],
    // Tết lies between.
    ["2026-02-12T08:00", "2026-02-24"],
  ])("handed in %s: until 17:30 on %s", (at, day) => {
    const [date = "", time = ""] = at.split("T");
    const due = checkDueAt(on(date), instantAt(date, time), {
      calendar: BUILT_IN,
      dueTime: "17:30",
    });
    expect(due).toBe(instantAt(day, "17:30"));
  });
});

describe("by when papers reach the Government Office", () => {
  test.each<[string, Matter, string]>([
    ["2026-12-03", "report", "2026-11-25"],
    ["2026-12-28", "legal-text", "2026-11-25"],
    ["2027-01-05", "other", "2026-12-25"],
    // A scheme by the 20th of the programme's month.
    ["2026-12-03", "scheme", "2026-11-20"],
    ["2026-12-20", "scheme", "2026-11-20"],
    ["2026-12-28", "scheme", "2026-12-20"],
    // Before Decree 191/2026 a scheme was no exception.
    ["2026-05-04", "scheme", "2026-04-25"],
    ["2018-03-02", "scheme", "2018-02-25"],
  ])("for a meeting on %s a %s by %s", (meeting, matter, day) => {
    expect(papersDueOn(on(meeting), matter, meeting)).toBe(day);
  });
});

test.each([
  ["2017-01-10", null, null],
  ["2024-01-10", 10, null],
  ["2026-12-03", 10, 6],
])("the summary's limits on %s: above %s pages, at most %s", (day, above, most) => {
  expect(on(day)).toMatchObject({ longAbove: above, summaryMax: most });
});
