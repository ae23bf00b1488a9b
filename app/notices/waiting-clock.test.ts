import { expect, test } from "vitest";
import { readInstant } from "../platform/dates.ts";
import type { WaitingClock } from "./waiting.ts";
import { sayWhen } from "./waiting-clock.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const instant = (text: string): number => readInstant(`${text}+07:00`) ?? NaN;
const now = instant("2026-12-03T07:20"); // a Thursday

test.each<[WaitingClock, string, string]>([
  ["begins", "2026-12-03T07:20", "hour begun 0 !"],
  ["begins", "2026-12-02T08:00", "day begun 0 !"],
  ["begins", "2026-12-03T07:21", "hour minutes 1 !"],
  ["begins", "2026-12-03T08:19", "hour minutes 59 !"],
  ["begins", "2026-12-03T08:20", "hour hours 1 !"],
  ["begins", "2026-12-03T17:30", "hour hours 10 !"],
  ["begins", "2026-12-04T00:10", "day days 1"],
  ["begins", "2026-12-06T08:00", "day days 3"],
  ["due", "2026-12-03T17:30", "hour hours 10 !"],
  ["due", "2026-12-07T17:30", "day workingDays 2"],
  ["due", "2026-12-05T17:30", "day workingDays 1"],
  ["due", "2026-12-02T17:30", "day overdueDays 1 !"],
  ["due", "2026-12-03T07:00", "hour overdueToday 0 !"],
  ["since", "2026-12-03T06:00", "hour sinceToday 0"],
  ["since", "2026-11-30T23:59", "day sinceDays 3"],
])("%s %s: %s", (clock, at, said) => {
  const { show, words, figure, isPressing } = sayWhen({
    ...{ clock, now, at: instant(at) },
    calendar: BUILT_IN,
  });
  expect([show, words, figure, ...(isPressing ? ["!"] : [])].join(" ")).toBe(said);
});
