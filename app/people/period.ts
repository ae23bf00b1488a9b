import { addDays, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";

/** From its first day to its last, both included, as Hà Nội counts days; without a last day: on. */
export type Period = { fromOn: Day; toOn: Day | null };

export type PeriodState = "coming" | "in-force" | "ended" | "withdrawn";

/** A last day before the first: it was taken back before it began, and was never in force. */
export function stateOfPeriod({ fromOn, toOn }: Period, today: Day): PeriodState {
  if (toOn !== null && toOn < fromOn) return "withdrawn";
  if (toOn !== null && toOn < today) return "ended";
  return fromOn > today ? "coming" : "in-force";
}

/**
 * Its last day, once it ends with `lastDay`: nothing is deleted. What has not begun by today may be
 * taken back; what is over stays as it was.
 */
export function lastDayOf(period: Period, lastDay: Day, today: Day): Day {
  const state = stateOfPeriod(period, today);
  if (state === "ended" || state === "withdrawn") refuse("period-over");
  if (lastDay >= period.fromOn) return lastDay;
  return state === "coming" ? addDays(period.fromOn, -1) : refuse("period-end-before-begin");
}

/** Whether two periods have a day in common; what was withdrawn has none with any. */
export function overlap(one: Period, other: Period): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return reaches(one, other.fromOn) && reaches(other, one.fromOn);
}

const isEmpty = ({ fromOn, toOn }: Period) => toOn !== null && toOn < fromOn;
const reaches = ({ toOn }: Period, day: Day) => toOn === null || toOn >= day;
