import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { assignTasksIn } from "./assign-tasks.server.ts";
import { preparedOf, removePrepared } from "./prepared-task.store.server.ts";

type Issued = {
  resolutionId: string;
  /** Of the text that goes out. */
  clauseIds: readonly string[];
  reckoning: Reckoning;
};

/**
 * What was prepared on a document becomes tasks as the document goes out: all of them or none of it.
 * Refuses `prepared-task-astray` where a clause has gone since.
 */
export async function assignPreparedIn(
  tx: Tx,
  by: string,
  { resolutionId, clauseIds, reckoning }: Issued,
): Promise<void> {
  const given = new Map<string, number>();
  for (const { clauseId, terms, ...row } of await preparedOf(tx.db, resolutionId)) {
    if (!clauseIds.includes(clauseId)) refuse("prepared-task-astray");
    const seen = given.get(clauseId) ?? 0;
    given.set(clauseId, seen + 1);
    const source = { is: "clause", clauseId, seen } as const;
    await assignTasksIn(tx, by, { source, terms, tasks: [{ ...row, key: "" }], reckoning });
  }
  await removePrepared(tx.db, { resolution_id: resolutionId });
}
