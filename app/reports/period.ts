import { dayOf, instantAt, isDay, yearOf, type Day } from "../platform/dates.ts";

/** From the start of one day to the end of another, in Hà Nội. */
export type Period = { from: Day; to: Day };

/** What an address asks for (`?from=2026-01-01&to=2026-11-23`); else this year until today. */
export function readPeriod(search: URLSearchParams, now: number): Period {
  const today = dayOf(now);
  const [from, to] = [search.get("from") ?? "", search.get("to") ?? ""];
  const last = isDay(to) ? to : today;
  const first = isDay(from) ? from : `${yearOf(last)}-01-01`;
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** The instants of a period, both within it. */
export const instantsOf = ({ from, to }: Period): [number, number] => [
  instantAt(from, "00:00"),
  instantAt(to, "23:59:59") + 999,
];
