import { refuse } from "../platform/refusal.ts";
import { UNCOUNTED } from "./standing.ts";
import type { Task, TaskState } from "./task.ts";

/*
 * A task may be cut into sub-tasks, each with its own lead; a sub-task is cut no further. None is due
 * after its parent.
 */

/** Refuses a parent that is done or stopped, a sub-task of a sub-task, and a later deadline or none. */
export function requireSubTask(parent: Task, dueAt: number | null): void {
  if (!isOpen(parent.state)) refuse("task-wrong-state", { state: parent.state });
  if (parent.parentId !== null) refuse("task-is-sub-task");
  requireWithinParent(parent, dueAt);
}

/** Refuses a deadline after the parent's, and none where the parent has one. */
export function requireWithinParent(parent: Pick<Task, "dueAt">, dueAt: number | null): void {
  if (parent.dueAt === null) return;
  if (dueAt === null || dueAt > parent.dueAt) refuse("task-after-parent");
}

/** Whether it may be given sub-tasks as it stands. */
export const mayBeCut = ({ state, parentId }: Pick<Task, "state" | "parentId">): boolean =>
  parentId === null && isOpen(state);

const isOpen = (state: TaskState): boolean =>
  state !== "confirmed" && state !== "reported-done" && !UNCOUNTED.some((each) => each === state);

type Progress = { state: TaskState; percent: number | null };

/**
 * How far the parent is, 0 to 100: the mean of its sub-tasks, a confirmed one being whole and one
 * that has not reported nought. Those taken back, replaced or handed on do not count; null: none.
 */
export function rolledUp(subTasks: readonly Progress[]): number | null {
  const counted = subTasks.filter(
    ({ state }) => state === "suspended" || !UNCOUNTED.some((each) => each === state),
  );
  if (counted.length === 0) return null;
  const sum = counted.reduce(
    (total, { state, percent }) => total + (state === "confirmed" ? 100 : (percent ?? 0)),
    0,
  );
  return Math.round(sum / counted.length);
}
