import { addDays, dayFrom, dayOf, yearOf, type Day } from "../platform/dates.ts";

/** The day of the month at whose end a month is counted, where nothing else was set. */
export const USUAL_CUT_OFF = 15;
/** Every month has this day. */
export const LAST_CUT_OFF = 28;

/** From which month on ("2026-12") which day of the month is the cut-off. */
export type CutOff = { fromMonth: string; day: number };

export const monthOf = (day: Day): string => day.slice(0, 7);

export function nextMonth(month: string): string {
  return monthOf(addDays(`${month}-28`, 4));
}

/** The cut-off of a month by the settings, the latest one that has begun. */
export function cutOffOf(month: string, settings: readonly CutOff[]): Day {
  const begun = settings.filter(({ fromMonth }) => fromMonth <= month);
  const latest = begun.toSorted((a, b) => a.fromMonth.localeCompare(b.fromMonth)).at(-1);
  const day = latest?.day ?? USUAL_CUT_OFF;
  const found = dayFrom(yearOf(`${month}-01`), Number(month.slice(5)), day);
  if (!found) throw new RangeError(`no cut-off in ${month}`);
  return found;
}

/**
 * The months to be frozen at `now` (an instant), oldest first: all whose cut-off day is over since the
 * last one that was frozen; only the latest where none ever was.
 */
export function monthsToFreeze(
  { lastFrozen, settings }: { lastFrozen: string | null; settings: readonly CutOff[] },
  now: number,
): { month: string; day: Day }[] {
  const today = dayOf(now);
  const thisMonth = monthOf(today);
  const latest =
    cutOffOf(thisMonth, settings) < today ? thisMonth : monthOf(addDays(`${thisMonth}-01`, -1));
  const months: string[] = [];
  const first = lastFrozen === null ? latest : nextMonth(lastFrozen);
  for (let month = first; month <= latest; month = nextMonth(month)) months.push(month);
  return months.map((month) => ({ month, day: cutOffOf(month, settings) }));
}
