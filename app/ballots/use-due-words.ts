import { useTranslation } from "react-i18next";
import { useCalendar } from "../live/use-calendar.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { timeLeft } from "../platform/working-days.ts";

export type DueWords = { at: string; left: string; isPressing: boolean };

/** "17:30 hôm nay, 30/11/2026" and "còn 8 giờ": a deadline, and how far off it is. */
export function useDueWords(): (due: number, now: number) => DueWords {
  const { t } = useTranslation("ballots");
  const calendar = useCalendar();
  return (due, now) => {
    const words = { time: timeVi(due), date: dateVi(due) };
    const isToday = dayOf(due) === dayOf(now);
    const at = t(isToday ? "due.today" : "due.day", words);
    const left = timeLeft(calendar, due, now);
    switch (left.kind) {
      case "due-today":
        return { at, left: leftToday(due - now), isPressing: true };
      case "left": {
        const figure = String(left.days);
        const isWorking = left.unit === "working-days";
        return {
          at,
          left: t(isWorking ? "due.workingDays" : "due.days", { figure }),
          isPressing: false,
        };
      }
      case "overdue":
        return { at, left: t("due.over"), isPressing: false };
      default:
        return left satisfies never;
    }
  };

  function leftToday(ms: number): string {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    return minutes < 60
      ? t("due.minutes", { figure: String(minutes) })
      : t("due.hours", { figure: String(Math.floor(minutes / 60)) });
  }
}
