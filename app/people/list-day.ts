import { dayFrom, isDay, type Day } from "../platform/dates.ts";

/** "3/12/2026" or "2026-12-03"; null for what is no day of the calendar. */
export function readDay(text: string): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  return spoken ? dayFrom(Number(spoken[3]), Number(spoken[2]), Number(spoken[1])) : null;
}
