import type { Knex } from "knex";
import type { TaskSet } from "./task-set.ts";

type SetLine = { id: string; name: string; rows: string; saved_at: number; saved_by: string };

type Saved = { at: number; by: string };

/** Keeps a set; one of the same name gives way. Answers the id it stands under. */
export async function saveSet(
  db: Knex,
  { id, name, rows }: TaskSet,
  { at, by }: Saved,
): Promise<string> {
  const kept = { rows: JSON.stringify(rows), saved_at: at, saved_by: by };
  await db<SetLine>("task_sets")
    .insert({ id, name, ...kept })
    .onConflict("name")
    .merge(kept);
  const row: { id: string } = await db("task_sets").where({ name }).first("id");
  return row.id;
}

/** Every set, by name. */
export async function listSets(db: Knex): Promise<TaskSet[]> {
  const lines: SetLine[] = await db("task_sets").orderBy("name");
  return lines.map(({ id, name, rows }) => ({ id, name, rows: JSON.parse(rows) }));
}

/** Answers whether there was one. */
export async function deleteSet(db: Knex, id: string): Promise<boolean> {
  return (await db("task_sets").where({ id }).delete()) > 0;
}
