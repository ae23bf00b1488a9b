import type { Tx } from "../platform/commit.server.ts";
import { toBase64 } from "./octets.ts";
import { placeLeafIn, type Wanted } from "./place-leaf.server.ts";

/** Adds a leaf to the log of a body, in the transaction of the act it tells of; where it now stands. */
export async function appendLeafIn(
  tx: Tx,
  wanted: Wanted,
): Promise<{ index: number; leafHash: string }> {
  const { row } = await placeLeafIn(tx, wanted);
  return { index: row.index, leafHash: toBase64(row.leafHash) };
}
