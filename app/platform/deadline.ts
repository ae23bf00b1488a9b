import {
  addDays,
  dayFrom,
  dayOf,
  instantAt,
  isDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  readInstant,
  type Day,
} from "./dates.ts";
import { isRefusal, refuse } from "./refusal.ts";
import { BUILT_IN, nthWorkingDayAfter, type Calendar } from "./working-days.ts";

/**
 * Reads a deadline as Vietnamese documents write it and says which instant it means. Read are
 *
 *   3wd, 3 ngày làm việc                            the Nth working day after the day of `from`
 *   quý II-2026, quý 2/2026, quý IV năm 2026        the last day of the quarter
 *   tháng 11.2026, tháng 12 năm 2026                the last day of the month
 *   2026-09-30, 15/12/2026, ngày 15 tháng 12 năm 2026   that day
 *   trước ngày 15/12/2026                           the day before
 *
 * with "trong" before any but the last and "đến hết" before a quarter, a month or a day; in any
 * case, composed or decomposed Unicode, with any blanks. A named day is not moved off a day off.
 * Everything else is refused rather than guessed at: a wrong deadline is worse than none.
 */
export type DeadlineKind = "working-days" | "quarter" | "month" | "day" | "day-before";

export type Deadline = { kind: DeadlineKind; day: Day; instant: number };

export type DeadlineFault =
  | "unreadable"
  | "start-not-end"
  | "impossible-date"
  | "too-few-days"
  | "from-missing"
  | "from-unreadable"
  | "outside-calendar";

/** How deadlines are reckoned: on which days one works, and at which hour of the day one is due. */
export type Reckoning = {
  calendar: Calendar;
  /** In Asia/Ho_Chi_Minh. */
  dueTime: string;
};

export type DeadlineTerms = Partial<Reckoning> & {
  /** ISO instant with offset; needed for working days only, not looked at otherwise. */
  from?: string | undefined;
};

export const DUE_TIME = "17:30";

export function readDeadline(
  text: string,
  { from, dueTime = DUE_TIME, calendar = BUILT_IN }: DeadlineTerms = {},
): Deadline | { refused: DeadlineFault } {
  const plain = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const read = readDay(plain, { from, calendar });
  if ("refused" in read) return read;
  return { ...read, instant: instantAt(read.day, dueTime) };
}

/** As `readDeadline`, for acts: refuses `deadline-unreadable` or `deadline-outside-calendar`. */
export function requireDeadline(text: string, terms: DeadlineTerms = {}): Deadline {
  const read = readDeadline(text, terms);
  if (!("refused" in read)) return read;
  const outside = read.refused === "outside-calendar";
  return refuse(outside ? "deadline-outside-calendar" : "deadline-unreadable", {
    reason: read.refused,
    text,
  });
}

type ReadDay = { kind: DeadlineKind; day: Day } | { refused: DeadlineFault };

const YEAR = String.raw`(?: ?[-/.] ?| (?:năm )?)(?<year>[1-9]\d{3})`;
const DATE = String.raw`(?:ngày )?(?:(?<iso>\d{4}-\d\d-\d\d)|(?<date>\d\d?)(?: ?[-/.] ?| tháng )(?<month>\d\d?)${YEAR})`;

const WORKING_DAYS = /^(?:trong )?(?<count>-?\d+) ?(?:wd|ngày làm việc)$/;
const QUARTER = new RegExp(String.raw`^(?:trong |đến hết )?quý (?<quarter>[ivx]+|\d\d?)${YEAR}$`);
const MONTH = new RegExp(String.raw`^(?:trong |đến hết )?tháng (?<month>\d\d?)${YEAR}$`);
const DAY = new RegExp(`^(?:trong |đến hết )?${DATE}$`);
const DAY_BEFORE = new RegExp(`^trước ${DATE}$`);
const START = /^từ /;

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

type Groups = Readonly<Record<string, string | undefined>>;

type Start = { from: string | undefined; calendar: Calendar };

function readDay(text: string, start: Start): ReadDay {
  const forms: [RegExp, (groups: Groups) => ReadDay][] = [
    [WORKING_DAYS, (groups) => workingDaysFrom(Number(groups.count), start)],
    [QUARTER, ({ quarter = "", year }) => endOfQuarter(quarter, Number(year))],
    [MONTH, ({ month, year }) => endOfMonth(Number(month), Number(year))],
    [DAY, (groups) => named("day", dateOf(groups))],
    [DAY_BEFORE, (groups) => named("day-before", dayBefore(dateOf(groups)))],
    [START, () => ({ refused: "start-not-end" })],
  ];
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match) return read(match.groups ?? {});
  }
  return { refused: "unreadable" };
}

function workingDaysFrom(count: number, { from, calendar }: Start): ReadDay {
  if (count < 1) return { refused: "too-few-days" };
  if (from === undefined) return { refused: "from-missing" };
  const start = readInstant(from);
  if (start === null) return { refused: "from-unreadable" };
  try {
    return { kind: "working-days", day: nthWorkingDayAfter(calendar, dayOf(start), count) };
  } catch (error) {
    if (isRefusal(error)) return { refused: "outside-calendar" };
    throw error;
  }
}

function endOfQuarter(written: string, year: number): ReadDay {
  const quarter = QUARTERS.get(written) ?? Number(written);
  const exists = quarter >= 1 && quarter <= 4;
  return named("quarter", exists ? lastDayOfQuarter(year, quarter) : null);
}

function endOfMonth(month: number, year: number): ReadDay {
  return named("month", month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : null);
}

function dateOf({ iso, date, month, year }: Groups): Day | null {
  if (iso !== undefined) return isDay(iso) ? iso : null;
  return dayFrom(Number(year), Number(month), Number(date));
}

function dayBefore(day: Day | null): Day | null {
  return day && addDays(day, -1);
}

function named(kind: DeadlineKind, day: Day | null): ReadDay {
  return day && isDay(day) ? { kind, day } : { refused: "impossible-date" };
}
