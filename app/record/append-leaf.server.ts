import { randomBytes } from "node:crypto";
import type { Tx } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { commitmentTo, leafOctets, SALT_LENGTH, type LeafType } from "./leaf.ts";
import { holdHead, insertLeaf, saveHead } from "./log.store.server.ts";
import { appended, leafHashOf } from "./merkle.ts";
import { toBase64 } from "./octets.ts";
import { payloadText, type Given } from "./payload.ts";

type Wanted = {
  bodyId: string;
  type: LeafType;
  /** Kept to the letter beside the leaf; the leaf itself says nothing of it. */
  payload: { readonly [name: string]: Given | undefined };
  /** `noun:id` under which the leaf is found again, such as `cast:<id>`. */
  about?: string;
};

/**
 * Adds a leaf to the log of a body, in the transaction of the act it tells of: both are there or
 * neither. Writers wait for one another from here to the commit, so it is called late. A clock set
 * back does not take the log back: its time stands still until the clock has caught up.
 */
export async function appendLeafIn(
  tx: Tx,
  { bodyId, type, payload, about }: Wanted,
): Promise<{ index: number; leafHash: string }> {
  const head = await holdHead(tx.db, bodyId);
  const content = { salt: randomBytes(SALT_LENGTH), payload: payloadText(payload) };
  const at = Math.max(tx.at, head.at);
  const leaf = leafOctets({ type, at, commitment: commitmentTo(content, sha256) });
  const leafHash = leafHashOf(leaf, sha256);
  const index = head.size;
  const { salt, payload: text } = content;
  const row = { index, type, at, leaf, leafHash, salt, payload: text, about: about ?? null };
  await insertLeaf(tx.db, bodyId, row);
  await saveHead(tx.db, bodyId, { ...appended(head, leafHash, sha256), at });
  return { index, leafHash: toBase64(leafHash) };
}
