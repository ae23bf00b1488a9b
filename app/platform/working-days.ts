import { addDays, dayOf, daysBetween, weekday, yearOf, type Day } from "./dates.ts";
import { CALENDAR, CALENDAR_YEARS } from "./holidays.ts";
import { refuse } from "./refusal.ts";
import { missingHolidays } from "./yearly-holidays.ts";

/**
 * Working days of state bodies: Monday to Friday, except on the days a calendar names. A year
 * outside it is refused (`deadline-outside-calendar`): guessing Tết would be wrong.
 */
export type Calendar = {
  years: { first: number; last: number };
  days: Readonly<Record<Day, DayStatus>>;
};

export type DayStatus = "off" | "working";
export type NamedDay = { day: Day; status: DayStatus };

/**
 * The built-in table with the days the house has entered itself, which go before it. A year after it
 * is known once every holiday of it has been entered.
 */
export function calendarWith(own: readonly NamedDay[]): Calendar {
  const named = [...CALENDAR, ...own].map(({ day, status }) => [day, status] as const);
  const days: Calendar["days"] = Object.fromEntries(named);
  const { first } = CALENDAR_YEARS;
  let last: number = CALENDAR_YEARS.last;
  while (missingHolidays(days, last + 1).length === 0) last += 1;
  return { years: { first, last }, days };
}

export const BUILT_IN: Calendar = calendarWith([]);

/** Refuses a year outside the calendar. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  requireInCalendar(calendar, day);
  const status = calendar.days[day];
  return status ? status === "working" : weekday(day) <= 5;
}

export function isInCalendar({ years }: Calendar, day: Day): boolean {
  return yearOf(day) >= years.first && yearOf(day) <= years.last;
}

/**
 * The Nth working day, the first counted being the next working day after `from`; `from` itself
 * never counts. `count` is a whole number from 1. Refuses when `from` or the count leaves the table.
 */
export function nthWorkingDayAfter(calendar: Calendar, from: Day, count: number): Day {
  if (!(count >= 1)) throw new RangeError(`working days are counted from 1, not ${count}`);
  requireInCalendar(calendar, from);
  let day = from;
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) counted += 1;
  }
  return day;
}

/** The Nth working day before `to`; `to` itself never counts. As `nthWorkingDayAfter`, backwards. */
export function nthWorkingDayBefore(calendar: Calendar, to: Day, count: number): Day {
  if (!(count >= 1)) throw new RangeError(`working days are counted from 1, not ${count}`);
  requireInCalendar(calendar, to);
  let day = to;
  for (let counted = 0; counted < count;) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) counted += 1;
  }
  return day;
}

/**
 * How many working days lie after `from` up to and including `to`; 0 when `to` is not later.
 * The reverse of `nthWorkingDayAfter`. Refuses a year outside the table.
 */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  requireInCalendar(calendar, from);
  requireInCalendar(calendar, to);
  let counted = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) counted += 1;
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
export function timeLeft(calendar: Calendar, due: number, now: number): TimeLeft {
  const today = dayOf(now);
  const dueDay = dayOf(due);
  if (now > due) return { kind: "overdue", days: daysBetween(dueDay, today) };
  if (today === dueDay) return { kind: "due-today" };
  const counted =
    isInCalendar(calendar, today) && isInCalendar(calendar, dueDay)
      ? workingDaysBetween(calendar, today, dueDay)
      : 0;
  return counted > 0
    ? { kind: "left", days: counted, unit: "working-days" }
    : { kind: "left", days: daysBetween(today, dueDay), unit: "days" };
}

function requireInCalendar(calendar: Calendar, day: Day): void {
  if (isInCalendar(calendar, day)) return;
  refuse("deadline-outside-calendar", { year: yearOf(day), ...calendar.years });
}
