import type { Knex } from "knex";
import type { LeafType } from "./leaf.ts";
import { findLeafRow } from "./log.store.server.ts";
import { toBase64 } from "./octets.ts";

export type LeafPlace = { bodyId: string; index: number; leafHash: string };

/** Where in the log the leaf of this type about something stands, the last one if there are several. */
export async function findLeaf(
  db: Knex,
  wanted: { about: string; type: LeafType },
): Promise<LeafPlace | null> {
  const row = await findLeafRow(db, wanted);
  return row && { bodyId: row.bodyId, index: row.index, leafHash: toBase64(row.leafHash) };
}
