import type { TaskRow } from "./task-row.ts";

/** What a set keeps of a task: everything but the words of a source. */
export type SetRow = Omit<TaskRow, "key" | "passage">;

/** Tasks that are given together again and again, under a name. */
export type TaskSet = { id: string; name: string; rows: SetRow[] };

/** What is kept of the rows of a form. */
export const rowsToKeep = (rows: readonly TaskRow[]): SetRow[] =>
  rows.map(({ title, deliverable, leadId, coordinatorIds, deadline }) => ({
    ...{ title, deliverable, leadId, coordinatorIds, deadline },
  }));
