import { refuse } from "../platform/refusal.ts";
import type { ResolutionState } from "../resolutions/course.ts";
import type { Terms } from "./task-form.ts";
import type { TaskRow } from "./task-row.ts";

/** A task that waits for its document to be issued, on a clause of the approved text. */
export type PreparedTask = Omit<TaskRow, "key"> & {
  id: string;
  resolutionId: string;
  clauseId: string;
  terms: Terms;
  preparedBy: string;
  /** Grows each time it is written anew. */
  version: number;
};

/** Nobody writes over what they have not seen. */
export function requireSeen({ version }: PreparedTask, seen: number): void {
  if (version !== seen) refuse("prepared-task-changed");
}

/** Refuses a draft that is still written or under review, and what has gone out: there tasks are given at once. */
export function requirePreparing(state: ResolutionState): void {
  if (state !== "approved" && state !== "signed") refuse("resolution-elsewhere");
}
