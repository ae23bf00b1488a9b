import { dayOf, daysBetween } from "../platform/dates.ts";
import { timeLeft, type Calendar } from "../platform/working-days.ts";
import type { WaitingClock } from "./waiting.ts";

export type ClockWords =
  | "begun"
  | "minutes"
  | "hours"
  | "days"
  | "workingDays"
  | "overdueToday"
  | "overdueDays"
  | "sinceToday"
  | "sinceDays";

/** What the first column of a line says: an hour for today, else a day; and how far off it is. */
export type ClockSaying = {
  show: "hour" | "day";
  words: ClockWords;
  figure: number;
  isPressing: boolean;
};

type Asked = { clock: WaitingClock; at: number; now: number; calendar: Calendar };

/** How an instant stands to now, in Hà Nội's days. Deadlines are counted in working days. */
export function sayWhen({ clock, at, now, calendar }: Asked): ClockSaying {
  const days = daysBetween(dayOf(now), dayOf(at));
  const show = days === 0 ? "hour" : "day";
  switch (clock) {
    case "begins":
      if (at <= now) return { show, words: "begun", figure: 0, isPressing: true };
      return days === 0 ? sayToday(at, now) : { ...calm, words: "days", figure: days };
    case "due":
      return sayDue(at, now, calendar);
    case "since":
      return days === 0
        ? { show, words: "sinceToday", figure: 0, isPressing: false }
        : { ...calm, words: "sinceDays", figure: -days };
    default:
      return clock satisfies never;
  }
}

const calm = { show: "day", isPressing: false } as const;

function sayDue(at: number, now: number, calendar: Calendar): ClockSaying {
  const left = timeLeft(calendar, at, now);
  switch (left.kind) {
    case "overdue":
      return left.days === 0
        ? { show: "hour", words: "overdueToday", figure: 0, isPressing: true }
        : { show: "day", words: "overdueDays", figure: left.days, isPressing: true };
    case "due-today":
      return sayToday(at, now);
    case "left": {
      const words = left.unit === "working-days" ? "workingDays" : "days";
      return { ...calm, words, figure: left.days };
    }
    default:
      return left satisfies never;
  }
}

function sayToday(at: number, now: number): ClockSaying {
  const minutes = Math.ceil((at - now) / 60_000);
  const near = { show: "hour", isPressing: true } as const;
  return minutes < 60
    ? { ...near, words: "minutes", figure: minutes }
    : { ...near, words: "hours", figure: Math.floor(minutes / 60) };
}
