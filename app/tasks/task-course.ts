import type { Head } from "../bodies/head.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { isInCalendar, workingDaysBetween, type Calendar } from "../platform/working-days.ts";
import { requireReason, type Task, type UnreportedTask, type WorkState } from "./task.ts";

/*
 * How a task leaves the straight way: sent back as another's, assigned anew, suspended and resumed,
 * withdrawn, replaced, handed on. Each gives its reason; none moves a deadline.
 */

/** A ministry that is not competent says so within these working days. */
export const DECLINE_DAYS = 2;

/**
 * Sent back by the lead ministry as another's, who is proposed. Counts from the day after it was
 * given; the whole of the last day is in time. Refuses a later return, and a proposal of oneself.
 */
export function asDeclined(
  task: Task,
  { reason, proposedId, ...today }: Today & { reason: string; proposedId: string },
): Task {
  if (task.state !== "assigned") return refuse("task-wrong-state", { state: task.state });
  requireReason(reason);
  if (proposedId === task.leadId) refuse("task-same-lead");
  if (!mayDecline(task, today)) refuse("task-decline-late", { days: DECLINE_DAYS });
  return { ...task, state: "declined" };
}

export type Today = { now: number; calendar: Calendar };

/** Whether there is still time to send it back. */
export function mayDecline({ givenAt }: Pick<Task, "givenAt">, { now, calendar }: Today): boolean {
  const [given, today] = [dayOf(givenAt), dayOf(now)];
  if (!isInCalendar(calendar, given) || !isInCalendar(calendar, today)) return false;
  return workingDaysBetween(calendar, given, today) <= DECLINE_DAYS;
}

/** Given again: to the ministry proposed, to another, or to the same, whose return is not accepted. */
export function asReassigned(
  task: Task,
  { leadId, head, now }: { leadId: string; head: Head | null; now: number },
): Task {
  if (task.state !== "declined") return refuse("task-wrong-state", { state: task.state });
  const coordinatorIds = task.coordinatorIds.filter((id) => id !== leadId);
  return { ...task, state: "assigned", leadId, head, coordinatorIds, givenAt: now };
}

/** Stands still, and stands in no cell of the report, until it is resumed. */
export function asSuspended(task: Task, reason: string): Task {
  const resumesTo = requireAtWork(task);
  requireReason(reason);
  return { ...task, state: "suspended", resumesTo, reportedAt: null };
}

/** Goes on where it stood, under the deadline it had. */
export function asResumed(task: Task): Task {
  if (task.state !== "suspended") return refuse("task-wrong-state", { state: task.state });
  const { resumesTo, ...rest } = task;
  return { ...rest, state: resumesTo };
}

/** Taken back by the Government Office; not while a report waits for an answer. */
export function asWithdrawn(task: Task, reason: string): Task {
  const open = requireUnanswered(task);
  requireReason(reason);
  return { ...open, state: "withdrawn", asked: null };
}

/** A newer task takes its place. */
export function asReplaced(
  task: Task,
  { reason, successorId }: { reason: string; successorId: string },
): Task {
  const open = requireUnanswered(task);
  requireReason(reason);
  if (successorId === task.id) refuse("task-not-successor");
  return { ...open, state: "replaced", successorId, asked: null };
}

/** Handed on to another lead, who goes on with it as a task of its own. */
export function asTransferred(
  task: Task,
  { reason, leadId, successorId }: { reason: string; leadId: string; successorId: string },
): Task {
  requireAtWork(task);
  requireReason(reason);
  if (leadId === task.leadId) refuse("task-same-lead");
  return { ...requireUnanswered(task), state: "transferred", successorId, asked: null };
}

function requireAtWork(task: Task): WorkState {
  const { state } = task;
  const atWork = WORK_STATES.find((each) => each === state);
  return atWork ?? refuse("task-wrong-state", { state });
}

const WORK_STATES = ["assigned", "received", "in-progress", "rework"] as const;

function requireUnanswered(task: Task): UnreportedTask {
  switch (task.state) {
    case "assigned":
    case "declined":
    case "received":
    case "in-progress":
    case "rework":
      return task;
    case "suspended": {
      const { resumesTo, ...rest } = task;
      return { ...rest, state: resumesTo };
    }
    case "reported-done":
    case "confirmed":
    case "withdrawn":
    case "replaced":
    case "transferred":
      return refuse("task-wrong-state", { state: task.state });
    default:
      return task satisfies never;
  }
}
