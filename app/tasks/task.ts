import { Refusal, refuse } from "../platform/refusal.ts";

/*
 * A task (nhiệm vụ): a clause of an issued resolution given to one lead ministry.
 *
 *   assigned → received → in-progress → reported-done → confirmed
 *                  ↑           ↑             ↓
 *                  └───────────┴────────── rework          any open one → withdrawn
 *
 * The lead ministry reports; only the Government Office confirms (Decision 42/2014/QĐ-TTg, as
 * amended). Being overdue follows from the deadline and the clock and is never stored. A task done
 * is as punctual as the report that was confirmed; a task returned keeps its deadline.
 */

export const TASK_STATES = [
  "assigned",
  "received",
  "in-progress",
  "reported-done",
  "rework",
  "confirmed",
  "withdrawn",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

type Facts = {
  id: string;
  year: number;
  number: number;
  clauseId: string;
  title: string;
  deliverable: string;
  leadId: string;
  coordinatorIds: readonly string[];
  /** As the document writes it. */
  deadlineText: string;
  dueAt: number;
  assignedAt: number;
  assignedBy: string;
};

export type UnreportedTask = Facts & {
  state: "assigned" | "received" | "in-progress" | "rework" | "withdrawn";
  reportedAt: null;
};
export type ReportedTask = Facts & {
  state: "reported-done" | "confirmed";
  /** When the completion report that stands came in. */
  reportedAt: number;
};
export type Task = UnreportedTask | ReportedTask;

/** Who reports: the lead ministry, or one that coordinates. */
export type Reporter = "lead" | "coordinator";

/** One lead (Decree 191/2026/NĐ-CP, Art. 2.2), who is not among those who coordinate. */
export function requireParties(leadId: string, coordinatorIds: readonly string[]): string[] {
  if (coordinatorIds.includes(leadId)) refuse("task-lead-coordinates");
  return [...new Set(coordinatorIds)];
}

export function asReceived(task: Task): UnreportedTask {
  if (task.state !== "assigned") return refuse("task-wrong-state", { state: task.state });
  return { ...task, state: "received" };
}

/** The lead's report says the work is going on; a coordinator's leaves the state to the lead. */
export function asInProgress(task: Task, reporter: Reporter): UnreportedTask {
  const open = requireUnderWay(task);
  return reporter === "lead" ? { ...open, state: "in-progress" } : open;
}

export function asReportedDone(task: Task, now: number): ReportedTask {
  return { ...requireUnderWay(task), state: "reported-done", reportedAt: now };
}

export function asConfirmed(task: Task): ReportedTask {
  return { ...requireReported(task), state: "confirmed" };
}

/** Back to the lead ministry, with a reason and under the same deadline. */
export function asReturned(task: Task, reason: string): UnreportedTask {
  const reported = requireReported(task);
  requireReason(reason);
  return { ...reported, state: "rework", reportedAt: null };
}

/** Taken back by the Government Office, with a reason; not while a report waits for an answer. */
export function asWithdrawn(task: Task, reason: string): UnreportedTask {
  switch (task.state) {
    case "assigned":
    case "received":
    case "in-progress":
    case "rework":
      requireReason(reason);
      return { ...task, state: "withdrawn" };
    case "reported-done":
    case "confirmed":
    case "withdrawn":
      return refuse("task-wrong-state", { state: task.state });
    default:
      return task satisfies never;
  }
}

function requireUnderWay(task: Task): UnreportedTask {
  if (task.state === "received" || task.state === "in-progress" || task.state === "rework") {
    return task;
  }
  return refuse("task-wrong-state", { state: task.state });
}

function requireReported(task: Task): ReportedTask & { state: "reported-done" } {
  if (task.state !== "reported-done") return refuse("task-wrong-state", { state: task.state });
  return { ...task, state: "reported-done" };
}

function requireReason(reason: string): void {
  if (reason.trim() === "") throw new Refusal("reason-missing", {}, { reason: "required" });
}

/** "2026/18". */
export function taskCode({ year, number }: Pick<Task, "year" | "number">): string {
  return `${year}/${number}`;
}
