import { dayOf, instantAt, type Day } from "../platform/dates.ts";
import { isInCalendar, nthWorkingDayBefore, type Calendar } from "../platform/working-days.ts";

/** When those who have not answered are reminded: working days before the meeting, and the hour. */
type Setting = { from: Day; workingDaysBefore: readonly number[]; time: string };

/** The newest first; a meeting follows what is in force on its day. */
const inForce: readonly Setting[] = [
  { from: "2016-10-01", workingDaysBefore: [2, 1], time: "08:00" },
];

export type ReminderTime = { daysBefore: number; at: number };

/**
 * The reminders of a meeting that begins at this instant, the earliest first. None beyond the
 * calendar of working days: guessing Tết would be wrong.
 */
export function reminderTimes(startsAt: number, calendar: Calendar): ReminderTime[] {
  const day = dayOf(startsAt);
  const setting = inForce.find(({ from }) => from <= day);
  if (!setting || !isInCalendar(calendar, day)) return [];
  return setting.workingDaysBefore
    .map((daysBefore) => ({
      daysBefore,
      at: instantAt(nthWorkingDayBefore(calendar, day, daysBefore), setting.time),
    }))
    .toSorted((a, b) => a.at - b.at);
}

/** Which of them an invitation issued at `issuedAt` has come to by now, and not before it was issued. */
export function remindersDue(
  times: readonly ReminderTime[],
  { issuedAt, now }: { issuedAt: number; now: number },
): ReminderTime[] {
  return times.filter(({ at }) => issuedAt < at && at <= now);
}
