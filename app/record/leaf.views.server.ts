import type { Knex } from "knex";
import type { LeafType } from "./leaf.ts";
import { toBase64 } from "./octets.ts";

export type LeafPlace = { bodyId: string; index: number; leafHash: string };

/** Where in the log the leaf of this type about something stands, the last one if there are several. */
export async function findLeaf(
  db: Knex,
  { about, type }: { about: string; type: LeafType },
): Promise<LeafPlace | null> {
  const row: Row | undefined = await db("log_payloads as p")
    .join("log_leaves as l", { "l.body_id": "p.body_id", "l.idx": "p.idx" })
    .where({ "p.about": about, "l.type": type })
    .orderBy("l.idx", "desc")
    .first("l.body_id", "l.idx", "l.leaf_hash");
  if (!row) return null;
  return { bodyId: row.body_id, index: Number(row.idx), leafHash: toBase64(row.leaf_hash) };
}

type Row = { body_id: string; idx: number; leaf_hash: Buffer };
