import { refuse } from "../platform/refusal.ts";
import { requireReason, requireUnderWay, type AskedDeadline, type Task } from "./task.ts";

/*
 * A deadline is moved on request only (gia hạn): asked by the lead ministry before it expires, with
 * a reason and a new date, and decided by the leader in charge. The first deadline stays known.
 */

/** Refuses once the deadline has passed, a date that is not later, and a second request beside the first. */
export function asAskingExtension(
  task: Task,
  { reason, asked, now }: { reason: string; asked: AskedDeadline; now: number },
): Task {
  const open = requireUnderWay(task);
  requireReason(reason);
  const dueAt = open.dueAt ?? refuse("task-without-deadline");
  if (open.asked) refuse("extension-asked-already");
  if (now > dueAt) refuse("extension-late");
  requireLater(asked, dueAt);
  return { ...open, asked };
}

/** To the date asked for, or to another later than the deadline that stands. */
export function asExtended(task: Task, granted: AskedDeadline): Task {
  const { task: open } = requireAsked(task);
  requireLater(granted, open.dueAt ?? refuse("task-without-deadline"));
  return { ...open, dueAt: granted.dueAt, asked: null };
}

export function asNotExtended(task: Task, reason: string): Task {
  const { task: open } = requireAsked(task);
  requireReason(reason);
  return { ...open, asked: null };
}

/** A request made in time may be decided later, also while the completion report is being read. */
export function requireAsked(task: Task): { task: Task; asked: AskedDeadline } {
  if (!task.asked) return refuse("extension-not-asked");
  if (task.state === "reported-done") return { task, asked: task.asked };
  return { task: requireUnderWay(task), asked: task.asked };
}

function requireLater(asked: AskedDeadline, dueAt: number): void {
  if (asked.dueAt <= dueAt) refuse("extension-not-later");
}
