import type { Knex } from "knex";
import { dayOf, instantAt, yearOf } from "../platform/dates.ts";
import { missingHolidays, type Holiday } from "../platform/yearly-holidays.ts";
import { calendarNow } from "./calendar.views.server.ts";

/** The first year of which the working days are not known, once that matters. */
export type CalendarGap = {
  year: number;
  missing: Holiday[];
  /** How many open deadlines fall in it or later. */
  deadlines: number;
};

/** Null as long as a whole known year lies ahead and no open deadline falls beyond. */
export async function calendarGap(db: Knex, now: number): Promise<CalendarGap | null> {
  const { days, years } = await calendarNow(db);
  const year = years.last + 1;
  const deadlines = await deadlinesFrom(db, instantAt(`${year}-01-01`, "00:00"));
  if (deadlines === 0 && yearOf(dayOf(now)) < years.last) return null;
  return { year, missing: missingHolidays(days, year), deadlines };
}

async function deadlinesFrom(db: Knex, from: number): Promise<number> {
  const tasks = await db("tasks")
    .whereNotIn("state", ["confirmed", "withdrawn", "replaced"])
    .where("due_at", ">=", from)
    .count({ count: "*" })
    .first();
  return Number(tasks?.["count"] ?? 0);
}
