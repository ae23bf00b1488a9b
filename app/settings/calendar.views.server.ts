import type { Knex } from "knex";
import { calendarWith, type Calendar, type NamedDay } from "../platform/working-days.ts";
import { daysInForce } from "./own-day.store.server.ts";

/** The calendar by which deadlines are reckoned from now on. */
export async function calendarNow(db: Knex): Promise<Calendar> {
  return calendarWith(await daysInForce(db));
}

/** The days of it that the program does not know by itself: a screen knows the others. */
export function ownDaysNow(db: Knex): Promise<NamedDay[]> {
  return daysInForce(db);
}
