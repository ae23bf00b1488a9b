import { dayOf, type Day } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import { isInCalendar, nthWorkingDayAfter, type Calendar } from "../platform/working-days.ts";

/** An open deadline counted in working days that keeps its day, and the day it would have now. */
export type Differing = {
  kind: "ballot" | "dossier" | "task";
  id: string;
  /** "2026/18", or the title where there is no number. */
  name: string;
  /** Counted from where it was moved to or from, not from its beginning. */
  isExtended: boolean;
  dueOn: Day;
  wouldBeOn: Day;
};

/** What a deadline was counted from, and how many working days. */
export type Counted = Omit<Differing, "wouldBeOn"> & { from: Day; count: number };

export const days = (from: number, due: number) => ({ from: dayOf(from), dueOn: dayOf(due) });

/** Null where it would have the same day, and where the calendar no longer reaches. */
export function differs(calendar: Calendar, { from, count, ...kept }: Counted): Differing | null {
  if (!isInCalendar(calendar, from)) return null;
  try {
    const wouldBeOn = nthWorkingDayAfter(calendar, from, count);
    return wouldBeOn === kept.dueOn ? null : { ...kept, wouldBeOn };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
