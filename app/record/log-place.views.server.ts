import type { Knex } from "knex";
import { dateVi, timeVi } from "../platform/dates.ts";
import { findCheckpoint } from "./checkpoint.store.server.ts";
import type { LeafType } from "./leaf.ts";
import type { LogPlace } from "./log-place.ts";
import { findLeafRow } from "./log.store.server.ts";
import { toBase64 } from "./octets.ts";

/** Where the last leaf of this type about something stands; null: there is none. */
export async function logPlace(
  db: Knex,
  wanted: { about: string; type: LeafType },
): Promise<LogPlace | null> {
  const leaf = await findLeafRow(db, wanted);
  if (!leaf) return null;
  const { bodyId, index, leafHash } = leaf;
  const head = await findCheckpoint(db, bodyId, { over: index + 1 });
  return {
    index,
    leafHash: toBase64(leafHash),
    head: head && {
      size: head.size,
      root: toBase64(head.root),
      at: `${timeVi(head.at)}, ngày ${dateVi(head.at)}`,
    },
  };
}
