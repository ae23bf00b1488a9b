import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { dayOf, yearOf, type Day } from "../platform/dates.ts";
import { CALENDAR, type CalendarDay } from "../platform/holidays.ts";
import { missingHolidays } from "../platform/yearly-holidays.ts";
import type { Calendar } from "../platform/working-days.ts";
import { calendarGap, type CalendarGap } from "./calendar-gap.views.server.ts";
import { calendarNow } from "./calendar.views.server.ts";
import type { Differing } from "./differing.ts";
import { differingDeadlines } from "./differing-deadlines.views.server.ts";
import type { OwnDay } from "./own-day.ts";
import { listOwnDays } from "./own-day.store.server.ts";

export type ShownOwnDay = OwnDay & { by: Bilingual | null; withdrawnBy: Bilingual | null };

export type CalendarPage = {
  year: number;
  years: { first: number; last: number };
  today: Day;
  /** The days of the year that are not as the week has them, as they count now. */
  days: Record<Day, "off" | "working">;
  /** The first year that is not entered yet, where that matters. */
  gap: CalendarGap | null;
  builtIn: CalendarDay[];
  own: ShownOwnDay[];
  /** Null: to whoever sees no content. */
  differing: Differing[] | null;
  mayChange: boolean;
};

type Eyes = { person: Person; now: number; year: number | null };

/** The year as state bodies work it, where each day comes from, and which deadlines it would move. */
export async function calendarPage(
  db: Knex,
  { person, now, year: asked }: Eyes,
): Promise<CalendarPage> {
  const thing = { state: "kept", relations: [] } as const;
  requireMay(person, "calendar.see", thing);
  const today = dayOf(now);
  const calendar = await calendarNow(db);
  // The next one too, so that it can be entered.
  const years = { first: calendar.years.first, last: calendar.years.last + 1 };
  const wanted = asked ?? yearOf(today);
  const year = Math.min(Math.max(Math.trunc(wanted) || years.first, years.first), years.last);
  const ofYear = (day: Day) => yearOf(day) === year;
  return {
    ...{ year, years, today },
    gap: await gapShown(db, { year, now, calendar }),
    days: Object.fromEntries(Object.entries(calendar.days).filter(([day]) => ofYear(day))),
    builtIn: CALENDAR.filter(({ day }) => ofYear(day)),
    own: await named(db, await listOwnDays(db, year)),
    differing: person.roles.includes("operator")
      ? null
      : await differingDeadlines(db, { person, calendar }),
    mayChange: may(person, "calendar.change", thing),
  };
}

type Shown = { year: number; now: number; calendar: Calendar };

/** Of the year that is looked at, and else where it matters. */
async function gapShown(db: Knex, { year, now, calendar }: Shown): Promise<CalendarGap | null> {
  const gap = await calendarGap(db, now);
  if (gap || year <= calendar.years.last) return gap;
  return { year, missing: missingHolidays(calendar.days, year), deadlines: 0 };
}

async function named(db: Knex, own: readonly OwnDay[]): Promise<ShownOwnDay[]> {
  const ids = own.flatMap(({ enteredBy, withdrawn }) => [enteredBy, withdrawn?.by ?? []].flat());
  const titles = await personTitles(db, ids);
  return own.map((each) => ({
    ...each,
    by: titles.get(each.enteredBy) ?? null,
    withdrawnBy: titles.get(each.withdrawn?.by ?? "") ?? null,
  }));
}
