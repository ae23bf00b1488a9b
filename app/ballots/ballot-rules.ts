import { dayOf, instantAt } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Reckoning } from "../platform/deadline.ts";
import {
  nthWorkingDayAfter,
  nthWorkingDayBefore as workingDayBefore,
  type Calendar,
} from "../platform/working-days.ts";
import type { BallotContent } from "./ballot-content.ts";

/** What of a rule set a ballot needs to know about its times. */
export type TimeRules = {
  reply: { min: number; max: number; usual: number } | null;
  extension: { times: number; maxWorkingDays: number } | null;
};

/** Working days in which a ballot may be answered. */
export type ReplyWindow = { least: number; most: number; usual: number; urgent: number };

/** Where the rules name no time, each ballot states its own. */
const STATED: ReplyWindow = { least: 1, most: 30, usual: 5, urgent: 2 };

/** An urgent matter is answered in two working days, where the rules allow so few. */
export function replyWindow({ reply }: TimeRules): ReplyWindow {
  if (!reply) return STATED;
  return { least: reply.min, most: reply.max, usual: reply.usual, urgent: Math.max(2, reply.min) };
}

/** Refuses a time for the answer outside the rules (Decree 191/2026/NĐ-CP: two to five working days). */
export function requireReplyDays(
  { replyDays }: Pick<BallotContent, "replyDays">,
  rules: TimeRules,
): void {
  const { least, most } = replyWindow(rules);
  if (replyDays < least || replyDays > most) refuse("ballot-reply-days", { least, most });
}

/** The due hour of the so-manieth working day after the day of `from`. */
export function dueAfter(from: number, days: number, { calendar, dueTime }: Reckoning): number {
  return instantAt(nthWorkingDayAfter(calendar, dayOf(from), days), dueTime);
}

/** The new due time, so many working days after the old one. Refuses more than the rules allow. */
export function extendedDue(
  { dueAt, days }: { dueAt: number; days: number },
  { extension }: TimeRules,
  reckoning: Reckoning,
): number {
  const most = extension?.maxWorkingDays ?? 0;
  if (days > most) refuse("ballot-extension-days", { most });
  return dueAfter(dueAt, days, reckoning);
}

/** On how many working days before the end those who have not answered are reminded; 0: on its day. */
export const REMINDER_LADDER = [2, 1, 0] as const;

/**
 * The rung that has been reached, the lowest one: whoever comes late reminds once, not three times.
 * Null while there is more time, and after it.
 */
export function rungReached(
  { issuedAt, dueAt }: { issuedAt: number; dueAt: number },
  now: number,
  { calendar, hour }: { calendar: Calendar; hour: string },
): number | null {
  if (now > dueAt || now < issuedAt) return null;
  const today = dayOf(now);
  const reached = REMINDER_LADDER.filter((rung) => {
    const day = rung === 0 ? dayOf(dueAt) : workingDayBefore(calendar, dayOf(dueAt), rung);
    const at = instantAt(day, hour);
    // A ballot issued on the very day, or after that hour, has just been told of.
    return at <= now && at > issuedAt && day <= today;
  });
  return reached.length === 0 ? null : Math.min(...reached);
}
