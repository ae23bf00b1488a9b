import type { Knex } from "knex";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { verifyEd25519 as verify } from "../platform/log-key.server.ts";
import { readCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { listKeys, originOf } from "./key.store.server.ts";
import { leafHashes, listHeads } from "./log.store.server.ts";
import {
  appended,
  EMPTY_FRONTIER,
  isIncluded,
  leafHashOf,
  rootOf,
  type Frontier,
} from "./merkle.ts";
import { sameOctets } from "./octets.ts";
import { leafOf, readContent } from "./receipt-content.ts";
import { openNote } from "./signed-note.ts";
import { readProof, type TlogProof } from "./tlog-proof.ts";

/**
 * How a receipt stands to the log as it is now. `contradicted`: it is genuine, and the log no longer
 * holds what it promised, which is evidence against whoever keeps the log.
 */
export const STANDINGS = ["in-log", "contradicted", "not-ours", "unreadable"] as const;
export type ReceiptStanding = (typeof STANDINGS)[number];

export async function receiptStanding(db: Knex, text: string): Promise<ReceiptStanding> {
  const proof = readProof(text);
  const content = proof?.extra ? readContent(proof.extra) : null;
  if (!proof || !content) return "unreadable";
  const signed = await openCheckpoint(db, proof);
  if (!signed) return "not-ours";
  const leafHash = leafHashOf(leafOf(content, sha256), sha256);
  const { size, root } = signed.head;
  const place = { index: BigInt(proof.index), size: BigInt(size), leafHash, root };
  if (!isIncluded({ ...place, path: proof.path }, sha256)) return "not-ours";
  return (await holds(db, signed.bodyId, { head: signed.head, index: proof.index, leafHash }))
    ? "in-log"
    : "contradicted";
}

async function openCheckpoint(db: Knex, { checkpoint }: TlogProof) {
  const keys = await listKeys(db);
  for (const { bodyId } of await listHeads(db)) {
    const named = keys.map(({ host, publicKey }) => ({ name: originOf(host, bodyId), publicKey }));
    const text = openNote(checkpoint, { keys: named, sha256, verify });
    const head = text === null ? null : readCheckpoint(text);
    if (head && named.some(({ name }) => name === head.origin)) return { bodyId, head };
  }
  return null;
}

type Promised = { head: Checkpoint; index: number; leafHash: Uint8Array };

/** The log of now begins with the log that was signed, and the leaf is where it was. */
async function holds(db: Knex, bodyId: string, promised: Promised): Promise<boolean> {
  const { head, index, leafHash } = promised;
  let frontier: Frontier = EMPTY_FRONTIER;
  let isThere = false;
  for await (const hash of leafHashes(db, bodyId, head.size)) {
    if (frontier.size === index) isThere = sameOctets(hash, leafHash);
    frontier = appended(frontier, hash, sha256);
  }
  return isThere && frontier.size === head.size && sameOctets(rootOf(frontier, sha256), head.root);
}
