import type { GovernmentRuleSetId } from "../bodies/rule-sets.ts";
import {
  addDays,
  dayFrom,
  dayOf,
  instantAt,
  lastDayOfMonth,
  yearOf,
  type Day,
} from "../platform/dates.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { nthWorkingDayAfter } from "../platform/working-days.ts";
import type { Matter } from "./dossier.ts";

/** The periods and limits for dossiers under one set of working regulations. */
export type DossierRules = {
  /** Working days in which the Government Office says whether a dossier is valid. */
  checkWorkingDays: number;
  /** Papers for a meeting reach the Government Office by this day of the month before it. */
  papersDueDay: number;
  /** Schemes of the work programme: by this day of their month; null: as other papers. */
  schemesDueDay: number | null;
  /** A submission or draft of more pages needs a summary; null: no such rule. */
  longAbove: number | null;
  /** The most pages a summary has; null: no limit was set. */
  summaryMax: number | null;
};

/** By the day they took effect; `ruleSetOn` (bodies) says which holds. */
const rules: Record<GovernmentRuleSetId, DossierRules> = {
  // Decree 138/2016/NĐ-CP. It names no period for the check: three days, as the next decree wrote down.
  "VN-2016": {
    checkWorkingDays: 3,
    papersDueDay: 25,
    schemesDueDay: null,
    longAbove: null,
    summaryMax: null,
  },
  // Decree 39/2022/NĐ-CP: art. 15.1 (return within three working days), art. 12–13 (long papers).
  "VN-2022": {
    checkWorkingDays: 3,
    papersDueDay: 25,
    schemesDueDay: null,
    longAbove: 10,
    summaryMax: null,
  },
  // Decree 191/2026/NĐ-CP: validity within two working days; schemes by the 20th; summary of six pages.
  "VN-2026": {
    checkWorkingDays: 2,
    papersDueDay: 25,
    schemesDueDay: 20,
    longAbove: 10,
    summaryMax: 6,
  },
};

/** The decree a set of rules stands in, as papers cite it. */
export const DECREES: Record<GovernmentRuleSetId, string> = {
  "VN-2016": "138/2016/NĐ-CP",
  "VN-2022": "39/2022/NĐ-CP",
  "VN-2026": "191/2026/NĐ-CP",
};

export function dossierRules(ruleSet: GovernmentRuleSetId): DossierRules {
  return rules[ruleSet];
}

/** Until when a dossier that came in at `submittedAt` is answered: the due hour of that day. */
export function checkDueAt(
  { checkWorkingDays }: DossierRules,
  submittedAt: number,
  { calendar, dueTime }: Reckoning,
): number {
  return instantAt(nthWorkingDayAfter(calendar, dayOf(submittedAt), checkWorkingDays), dueTime);
}

/**
 * The last day on which the papers of a matter are in time for a meeting. A named day is not moved
 * off a day off.
 */
export function papersDueOn(
  { papersDueDay, schemesDueDay }: DossierRules,
  matter: Matter,
  meetingDay: Day,
): Day {
  return matter === "scheme" && schemesDueDay !== null
    ? lastSuchDayBefore(schemesDueDay, meetingDay)
    : dayInMonthBefore(papersDueDay, meetingDay);
}

function dayInMonthBefore(date: number, day: Day): Day {
  const inMonthBefore = addDays(`${day.slice(0, 8)}01`, -1);
  return dateInMonthOf(date, inMonthBefore);
}

/** The programme's month is the one that ended in this meeting: on 3 December, November. */
function lastSuchDayBefore(date: number, day: Day): Day {
  const inSameMonth = dateInMonthOf(date, day);
  return inSameMonth < day ? inSameMonth : dayInMonthBefore(date, day);
}

function dateInMonthOf(date: number, day: Day): Day {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  return dayFrom(year, month, date) ?? lastDayOfMonth(year, month);
}
