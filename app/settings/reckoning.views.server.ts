import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import type { Reckoning } from "../platform/deadline.ts";
import type { Settings } from "../platform/settings.server.ts";
import { calendarNow } from "./calendar.views.server.ts";
import { valueOn } from "./dated-setting.store.server.ts";

/** How a deadline that is set at this instant is reckoned. */
export async function reckoningAt(
  db: Knex,
  { dueTime }: Pick<Settings, "dueTime">,
  at: number,
): Promise<Reckoning> {
  return {
    calendar: await calendarNow(db),
    dueTime: (await valueOn(db, "due-time", dayOf(at))) ?? dueTime,
  };
}
