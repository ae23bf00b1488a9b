import type { Tx } from "../platform/commit.server.ts";
import { pathOfNext } from "./merkle.ts";
import { toBase64 } from "./octets.ts";
import { placeLeafIn, type Wanted } from "./place-leaf.server.ts";
import { writeContent } from "./receipt-content.ts";
import { sealHeadIn } from "./seal-head.server.ts";
import { renderProof } from "./tlog-proof.ts";

type Proven = { index: number; leafHash: string; proof: string };

/**
 * Adds a leaf and signs the head over it in the same transaction: what is answered carries its own
 * proof (c2sp.org/tlog-proof), which its receiver can check without this server.
 */
export async function proveLeafIn(tx: Tx, wanted: Wanted): Promise<Proven> {
  const { row, before, after } = await placeLeafIn(tx, wanted);
  const { index, leafHash, type, at, salt, payload } = row;
  const checkpoint = await sealHeadIn(tx, wanted.bodyId, after);
  const extra = writeContent({ type, at, salt, payload, signature: null });
  const proof = renderProof({ extra, index, path: pathOfNext(before), checkpoint });
  return { index, leafHash: toBase64(leafHash), proof };
}
