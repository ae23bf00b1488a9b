import { addDays, dayOf, type Day } from "../platform/dates.ts";

/*
 * Private notes are destroyed some days after the minutes of their meeting are confirmed, where the
 * body says so. Nobody loses notes unannounced: between the notice and the day lie three days, also
 * when the period was shortened meanwhile.
 */

export const ANNOUNCED_DAYS_AHEAD = 3;

/** A period as it was set: in force from a day on; null keeps private notes for good. */
export type RetentionPeriod = { from: Day; days: number | null };

/** The period under which minutes confirmed on this day fall. */
export function periodOn(periods: readonly RetentionPeriod[], day: Day): number | null {
  const inForce = periods
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  return inForce[0]?.days ?? null;
}

type Known = { confirmedAt: number; days: number; announcedAt: number | null };

/** The day on which the private notes are destroyed. */
export function destructionDay({ confirmedAt, days, announcedAt }: Known): Day {
  const due = addDays(dayOf(confirmedAt), days);
  if (announcedAt === null) return due;
  const earliest = addDays(dayOf(announcedAt), ANNOUNCED_DAYS_AHEAD);
  return due < earliest ? earliest : due;
}

/** What is to be done today: say it is near, destroy, or neither. */
export function retentionStep(known: Known, today: Day): "announce" | "destroy" | null {
  const day = destructionDay(known);
  if (known.announcedAt === null)
    return addDays(day, -ANNOUNCED_DAYS_AHEAD) <= today ? "announce" : null;
  return day <= today ? "destroy" : null;
}
