import { dayOf, instantAt, isDay } from "../platform/dates.ts";
import { AGAINST, type Against } from "./standing.ts";

/** As of which day, and against which deadline, tasks are counted. */
export type Counting = {
  /** "2026-11-25": the whole of that day; null: now. */
  day: string | null;
  against: Against;
};

export const NOW_AND_CURRENT: Counting = { day: null, against: "current" };

/** What an address says of it (`?day=2026-11-25&against=original`); what it misspells falls away. */
export function readCounting(search: URLSearchParams): Counting {
  const day = search.get("day") ?? "";
  const against = AGAINST.find((each) => each === search.get("against")) ?? "current";
  return { day: isDay(day) ? day : null, against };
}

/** The instant as of which is counted: the end of that day in Hà Nội, never later than now. */
export function asOf({ day }: Counting, now: number): number {
  return day === null || day >= dayOf(now) ? now : instantAt(day, "23:59:59") + 999;
}
