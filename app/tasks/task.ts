import type { Head } from "../bodies/head.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import type { TaskMarks } from "./task-marks.ts";

/*
 * A task (nhiệm vụ), given to one lead ministry.
 *
 *   assigned → received → in-progress → reported-done → confirmed
 *     ↕           ↑           ↑             ↓
 *   declined      └───────────┴────────── rework
 *
 * Declined is a task sent back as another's; it is assigned anew. Any open one may be suspended and
 * resumed, withdrawn, replaced by a newer task or handed on to another lead: `task-course.ts`.
 * The lead ministry reports; only the Government Office confirms (Decision 42/2014/QĐ-TTg, as
 * amended). Being overdue follows from the deadline and the clock and is never stored. A task done
 * is as punctual as the report that was confirmed; a task returned keeps its deadline.
 */

export const TASK_STATES = [
  "assigned",
  "declined",
  "received",
  "in-progress",
  "reported-done",
  "rework",
  "confirmed",
  "suspended",
  "withdrawn",
  "replaced",
  "transferred",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Tasks of all ministries share one series of numbers a year. */
export const TASK_SERIES = "NV";

/** A new deadline the lead ministry asks for. */
export type AskedDeadline = { text: string; dueAt: number };

export type TaskFacts = TaskMarks & {
  id: string;
  year: number;
  number: number;
  title: string;
  deliverable: string;
  leadId: string;
  coordinatorIds: readonly string[];
  /** Who headed the lead ministry when it was given the task; null: not known. */
  head: Head | null;
  /** The person of the Government in charge, who alone decides on the deadline. */
  leaderId: string;
  /** As the document writes it. */
  deadlineText: string;
  /** The original deadline; null: none. */
  firstDueAt: number | null;
  /** The current one. */
  dueAt: number | null;
  /** Asked for and not yet decided. */
  asked: AskedDeadline | null;
  assignedAt: number;
  assignedBy: string;
  /** When it was given to the ministry that leads it now. */
  givenAt: number;
  /** The task it was replaced by or handed on as. */
  successorId: string | null;
};

/** Where a suspended task goes on. */
export type WorkState = "assigned" | "received" | "in-progress" | "rework";

export type UnreportedTask = TaskFacts & {
  state: WorkState | "declined" | "withdrawn" | "replaced" | "transferred";
  reportedAt: null;
};
export type SuspendedTask = TaskFacts & {
  state: "suspended";
  resumesTo: WorkState;
  reportedAt: null;
};
export type ReportedTask = TaskFacts & {
  state: "reported-done" | "confirmed";
  /** When the completion report that stands came in. */
  reportedAt: number;
};
export type Task = UnreportedTask | SuspendedTask | ReportedTask;

/** Who reports: the lead ministry, or one that coordinates. */
export type Reporter = "lead" | "coordinator";

/** One lead (Decree 191/2026/NĐ-CP, Art. 2.2), who is not among those who coordinate. */
export function requireParties(leadId: string, coordinatorIds: readonly string[]): string[] {
  if (coordinatorIds.includes(leadId)) refuse("task-lead-coordinates");
  return [...new Set(coordinatorIds)];
}

export function asReceived(task: Task): Task {
  if (task.state !== "assigned") return refuse("task-wrong-state", { state: task.state });
  return { ...task, state: "received" };
}

/** The lead's report says the work is going on; a coordinator's leaves the state to the lead. */
export function asInProgress(task: Task, reporter: Reporter): Task {
  const open = requireUnderWay(task);
  return reporter === "lead" ? { ...open, state: "in-progress" } : open;
}

export function asReportedDone(task: Task, now: number): Task {
  return { ...requireUnderWay(task), state: "reported-done", reportedAt: now };
}

/** What was asked for and not decided until now is settled by the confirmation. */
export function asConfirmed(task: Task): Task {
  return { ...requireReported(task), state: "confirmed", asked: null };
}

/** Back to the lead ministry, with a reason and under the same deadline. */
export function asReturned(task: Task, reason: string): Task {
  const reported = requireReported(task);
  requireReason(reason);
  return { ...reported, state: "rework", reportedAt: null };
}

/** Received by its lead and not yet reported done. */
export function requireUnderWay(
  task: Task,
): UnreportedTask & { state: "received" | "in-progress" | "rework" } {
  if (task.state === "received" || task.state === "in-progress" || task.state === "rework") {
    return { ...task, state: task.state };
  }
  return refuse("task-wrong-state", { state: task.state });
}

function requireReported(task: Task): ReportedTask & { state: "reported-done" } {
  if (task.state !== "reported-done") return refuse("task-wrong-state", { state: task.state });
  return { ...task, state: "reported-done" };
}

export function requireReason(reason: string): void {
  if (reason.trim() === "") throw new Refusal("reason-missing", {}, { reason: "required" });
}

/** "2026/18". */
export function taskCode({ year, number }: Pick<Task, "year" | "number">): string {
  return `${year}/${number}`;
}

/** What a task is found by, beside the words of its source. */
export function taskWords(task: TaskFacts, source: string): string {
  return [task.year, task.number, task.title, task.deliverable, source].join(" ");
}

/** Reads "2026/18"; null for anything else. */
export function readTaskCode(text: string): { year: number; number: number } | null {
  const [, year, number] = /^\s*(\d{4})\s*\/\s*(\d{1,9})\s*$/.exec(text) ?? [];
  return year && number ? { year: Number(year), number: Number(number) } : null;
}
