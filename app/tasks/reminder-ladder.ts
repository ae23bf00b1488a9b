import { addDays, dayOf, daysBetween, instantAt, type Day } from "../platform/dates.ts";
import { isInCalendar, nthWorkingDayBefore, type Calendar } from "../platform/working-days.ts";

/*
 * The ladder of reminders of a deadline (Decision 42/2014/QĐ-TTg leaves it to the Government Office):
 * seven, three and one working days before it, on its day, and then every week. A rung is a number:
 * working days before, 0 on the day, -n for the nth week after.
 */
const BEFORE = [7, 3, 1] as const;

/** The hour of the morning at which a rung is reached. */
const HOUR = "08:00";

/** The day whose ladder is climbed at `now`: it begins at that hour of the morning. */
export function roundOf(now: number): Day {
  return dayOf(now - hourOf(HOUR));
}

/**
 * The lowest rung reached at `now`: whoever comes late reminds once, not three times. Null while
 * there is more time, and for a rung that lay before the task was given: it has just been told of.
 */
export function rungReached(
  { givenAt, dueAt }: { givenAt: number; dueAt: number },
  now: number,
  calendar: Calendar,
): number | null {
  const dueDay = dayOf(dueAt);
  const weeks = Math.floor(daysBetween(dueDay, roundOf(now)) / 7);
  if (weeks >= 1) return -weeks;
  const reached = [...BEFORE, 0].filter((rung) => {
    const at = instantAt(dayOfRung(calendar, dueDay, rung), HOUR);
    return at <= now && at > givenAt;
  });
  return reached.at(-1) ?? null;
}

/** Where the calendar of working days does not reach, calendar days stand in. */
function dayOfRung(calendar: Calendar, dueDay: Day, rung: number): Day {
  if (rung === 0) return dueDay;
  return isInCalendar(calendar, dueDay)
    ? nthWorkingDayBefore(calendar, dueDay, rung)
    : addDays(dueDay, -rung);
}

function hourOf(time: string): number {
  return Number(time.slice(0, 2)) * 3_600_000;
}

export type Reminder = "task.deadline-near" | "task.deadline-missed" | "task.escalated";

/** The first week after the deadline is the head's of the ministry; from the second on also the list's. */
export function reminderOf(rung: number): Reminder {
  if (rung >= 0) return "task.deadline-near";
  return rung === -1 ? "task.deadline-missed" : "task.escalated";
}
