import { addDays, daysBetween, isDay, yearOf, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Calendar, DayStatus } from "../platform/working-days.ts";

/*
 * Days off and days worked that the Government announces after the program was made. They go before
 * the built-in table. A deadline that has been reckoned keeps its day; new ones go by the new
 * calendar.
 */

/** What a notice of the Government says of a run of days. */
export type Announced = {
  from: Day;
  /** The last of the run. */
  to: Day;
  status: DayStatus;
  name: string;
  /** The document it stands in. */
  source: string;
};

export type OwnDay = Omit<Announced, "from" | "to"> & {
  id: string;
  day: Day;
  enteredBy: string;
  enteredAt: number;
  withdrawn: { by: string; at: number; reason: string } | null;
};

/** Tết with its weekends is the longest there is. */
const LONGEST_RUN = 31;

/** Every day of the run. Refuses what is no run, and what lies beyond the year after the known ones. */
export function daysOf(
  { from, to }: Pick<Announced, "from" | "to">,
  { years }: Pick<Calendar, "years">,
): Day[] {
  if (!isDay(from) || !isDay(to) || to < from) refuse("invalid-input");
  if (daysBetween(from, to) >= LONGEST_RUN) refuse("calendar-run-too-long", { most: LONGEST_RUN });
  for (const day of [from, to]) {
    if (yearOf(day) >= years.first && yearOf(day) <= years.last + 1) continue;
    refuse("calendar-year-too-far", { first: years.first, last: years.last + 1 });
  }
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
}
