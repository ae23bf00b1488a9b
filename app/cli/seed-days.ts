import {
  addDays,
  dayOf,
  dayVi,
  instantAt,
  lastDayOfMonth,
  weekday,
  yearOf,
  type Day,
} from "../platform/dates.ts";
import { BUILT_IN, isInCalendar, isWorkingDay } from "../platform/working-days.ts";

export type SeedDays = {
  today: Day;
  /** When today's meeting begins. */
  startsAt: number;
  /** When last month's began. */
  pastStartsAt: number;
  /** When its resolution was issued. */
  issuedAt: number;
};

const HALF_HOUR = 1_800_000;

/** The dates of the demo, around the day on which it is made. */
export function seedDays(now: number): SeedDays {
  const today = dayOf(now);
  const pastDay = sameDayLastMonth(today);
  return {
    today,
    startsAt: nextHalfHour(now),
    pastStartsAt: instantAt(pastDay, "08:00"),
    issuedAt: instantAt(workingDayAfter(addDays(pastDay, 1)), "16:10"),
  };
}

/** The next full half hour of the same day; in the last one of a day, the one just begun. */
function nextHalfHour(now: number): number {
  const begun = now - (now % HALF_HOUR);
  const next = begun + HALF_HOUR;
  return dayOf(next) === dayOf(now) ? next : begun;
}

/** A working day of the month before, near the same date. */
function sameDayLastMonth(today: Day): Day {
  const lastDay = addDays(`${today.slice(0, 8)}01`, -1);
  const wanted = `${lastDay.slice(0, 8)}${today.slice(8)}`;
  const day = wanted > lastDay ? lastDay : wanted;
  // Inwards, so that it stays in its month.
  return Number(day.slice(8)) <= 15 ? workingDayAfter(day) : workingDayBefore(day);
}

/** The day itself if people work on it, else the next one on which they do. */
export function workingDayAfter(day: Day): Day {
  return works(day) ? day : workingDayAfter(addDays(day, 1));
}

function workingDayBefore(day: Day): Day {
  return works(day) ? day : workingDayBefore(addDays(day, -1));
}

/** The demo outlives the calendar table: beyond it, Monday to Friday. */
function works(day: Day): boolean {
  return isInCalendar(BUILT_IN, day) ? isWorkingDay(BUILT_IN, day) : weekday(day) <= 5;
}

/** "trước ngày 24/11/2026": a deadline as written that falls due on this day. */
export function untilEndOf(day: Day): string {
  return `trước ngày ${dayVi(addDays(day, 1))}`;
}

/** "trong tháng 12 năm 2026": the month after. */
export function inMonthAfter(day: Day): string {
  const next = addDays(lastDayOfMonth(yearOf(day), Number(day.slice(5, 7))), 1);
  return `trong tháng ${Number(next.slice(5, 7))} năm ${yearOf(next)}`;
}

/** "quý II-2027": the second quarter of the year after. */
export function inNextYear(day: Day): string {
  return `quý II-${yearOf(day) + 1}`;
}

export function monthAndYear(instant: number): { month: number; year: number } {
  const day = dayOf(instant);
  return { month: Number(day.slice(5, 7)), year: yearOf(day) };
}
