import type { Knex } from "knex";

/** A signed head of a body's log. */
export type StoredCheckpoint = { size: number; at: number; root: Uint8Array; note: string };

type Row = { size: number; at: number; root: Buffer; note: string };

/** The latest, or the first over at least so many leaves; null if there is none. */
export async function findCheckpoint(
  db: Knex,
  bodyId: string,
  { over }: { over?: number } = {},
): Promise<StoredCheckpoint | null> {
  const query = db("log_checkpoints").where({ body_id: bodyId });
  const row: Row | undefined = await (
    over === undefined
      ? query.orderBy("size", "desc")
      : query.where("size", ">=", over).orderBy("size")
  ).first();
  return row ? rowToCheckpoint(row) : null;
}

/** Those of a body over more than so many leaves, the smallest first. */
export async function listCheckpoints(
  db: Knex,
  bodyId: string,
  { over }: { over: number },
): Promise<StoredCheckpoint[]> {
  const rows: Row[] = await db("log_checkpoints")
    .where({ body_id: bodyId })
    .andWhere("size", ">", over)
    .orderBy("size");
  return rows.map(rowToCheckpoint);
}

export async function insertCheckpoint(
  db: Knex,
  bodyId: string,
  { size, at, root, note }: StoredCheckpoint,
): Promise<void> {
  await db("log_checkpoints")
    .insert({ body_id: bodyId, size, at, root: Buffer.from(root), note })
    .onConflict(["body_id", "size"])
    .ignore();
}

function rowToCheckpoint({ size, at, root, note }: Row): StoredCheckpoint {
  return { size: Number(size), at: Number(at), root: Uint8Array.from(root), note };
}
