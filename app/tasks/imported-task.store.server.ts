import type { Knex } from "knex";

/** Which row of which import a task comes from. */
export type ImportedFrom = { importId: string; row: number };

export async function insertImported(
  db: Knex,
  importId: string,
  tasks: readonly { taskId: string; row: number }[],
): Promise<void> {
  const rows = tasks.map(({ taskId, row }) => ({ task_id: taskId, import_id: importId, row }));
  await db.batchInsert("imported_tasks", rows, 200);
}

export async function findImported(db: Knex, taskId: string): Promise<ImportedFrom | null> {
  const found: { import_id: string; row: number } | undefined = await db("imported_tasks")
    .where({ task_id: taskId })
    .first();
  return found ? { importId: found.import_id, row: found.row } : null;
}
