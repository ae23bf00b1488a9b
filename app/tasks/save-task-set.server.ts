import type { Tx } from "../platform/commit.server.ts";
import type { TaskRow } from "./task-row.ts";
import { saveSet } from "./task-set.store.server.ts";
import { rowsToKeep } from "./task-set.ts";

/**
 * Keeps the rows of tasks just given under a name, for the next time; a set of that name gives way.
 * As part of the act that gave them, which decided the rights.
 */
export async function saveTaskSetIn(
  tx: Tx,
  by: string,
  { name, tasks }: { name: string; tasks: readonly TaskRow[] },
): Promise<void> {
  const rows = rowsToKeep(tasks);
  const setId = await saveSet(tx.db, { id: tx.id(), name, rows }, { at: tx.at, by });
  const subject = `task-set:${setId}`;
  tx.record({ type: "task-set.saved", subject, payload: { tasks: rows.length } });
}
