import { addDays, dayOf, daysBetween, weekday, yearOf, type Day } from "./dates.ts";
import { CALENDAR, CALENDAR_YEARS, type CalendarDay } from "./holidays.ts";
import { refuse } from "./refusal.ts";

/**
 * Working days of state bodies: Monday to Friday, except where the calendar table says otherwise.
 * A year outside the table is refused (`deadline-outside-calendar`): guessing Tết would be wrong.
 */
const rows: ReadonlyMap<Day, CalendarDay> = new Map(CALENDAR.map((row) => [row.day, row]));

/** Refuses a year outside the table. */
export function isWorkingDay(day: Day): boolean {
  requireInCalendar(day);
  const row = rows.get(day);
  return row ? row.status === "working" : weekday(day) <= 5;
}

/** What the table says of a day, for whoever wants to show why; null for an ordinary day. */
export function calendarDay(day: Day): CalendarDay | null {
  return rows.get(day) ?? null;
}

export function isInCalendar(day: Day): boolean {
  return yearOf(day) >= CALENDAR_YEARS.first && yearOf(day) <= CALENDAR_YEARS.last;
}

/**
 * The Nth working day, the first counted being the next working day after `from`; `from` itself
 * never counts. `count` is a whole number from 1. Refuses when `from` or the count leaves the table.
 */
export function nthWorkingDayAfter(from: Day, count: number): Day {
  if (!(count >= 1)) throw new RangeError(`working days are counted from 1, not ${count}`);
  requireInCalendar(from);
  let day = from;
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}

/** The Nth working day before `to`; `to` itself never counts. As `nthWorkingDayAfter`, backwards. */
export function nthWorkingDayBefore(to: Day, count: number): Day {
  if (!(count >= 1)) throw new RangeError(`working days are counted from 1, not ${count}`);
  requireInCalendar(to);
  let day = to;
  for (let counted = 0; counted < count;) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}

/**
 * How many working days lie after `from` up to and including `to`; 0 when `to` is not later.
 * The reverse of `nthWorkingDayAfter`. Refuses a year outside the table.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  requireInCalendar(from);
  requireInCalendar(to);
  let counted = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) counted += 1;
  }
  return counted;
}

/**
 * `left`: days after today up to the due day, in working days where the table reaches and at least
 * one lies between, else in calendar days. `overdue`: calendar days since the due day, 0 on that
 * same day.
 */
export type TimeLeft =
  | { kind: "left"; days: number; unit: "working-days" | "days" }
  | { kind: "due-today" }
  | { kind: "overdue"; days: number };

/** Where a deadline stands at `now` (instants). At the very instant it is still in time. Never refuses. */
export function timeLeft(due: number, now: number): TimeLeft {
  const today = dayOf(now);
  const dueDay = dayOf(due);
  if (now > due) return { kind: "overdue", days: daysBetween(dueDay, today) };
  if (today === dueDay) return { kind: "due-today" };
  const counted =
    isInCalendar(today) && isInCalendar(dueDay) ? workingDaysBetween(today, dueDay) : 0;
  return counted > 0
    ? { kind: "left", days: counted, unit: "working-days" }
    : { kind: "left", days: daysBetween(today, dueDay), unit: "days" };
}

function requireInCalendar(day: Day): void {
  if (isInCalendar(day)) return;
  refuse("deadline-outside-calendar", { year: yearOf(day), ...CALENDAR_YEARS });
}
