import type { Day } from "./dates.ts";

/*
 * The holidays every year has (Labour Code 2019, Article 112.1), each with the days of the year
 * between which it falls, also by the moon, and how many days off it is at least.
 */

export const HOLIDAYS = ["new-year", "tet", "hung-kings", "victory", "labour", "national"] as const;
export type Holiday = (typeof HOLIDAYS)[number];

const FALLS: Record<Holiday, { from: string; to: string; days: number }> = {
  "new-year": { from: "01-01", to: "01-01", days: 1 },
  tet: { from: "01-15", to: "03-01", days: 5 },
  "hung-kings": { from: "03-25", to: "04-29", days: 1 },
  victory: { from: "04-30", to: "04-30", days: 1 },
  labour: { from: "05-01", to: "05-01", days: 1 },
  national: { from: "09-01", to: "09-03", days: 2 },
};

/** Those of which the days named for a year do not tell: it is known only once there are none. */
export function missingHolidays(
  days: Readonly<Record<Day, "off" | "working">>,
  year: number,
): Holiday[] {
  const off = Object.keys(days).filter((day) => days[day] === "off");
  return HOLIDAYS.filter((holiday) => {
    const { from, to, days: least } = FALLS[holiday];
    const found = off.filter((day) => day >= `${year}-${from}` && day <= `${year}-${to}`);
    return found.length < least;
  });
}
