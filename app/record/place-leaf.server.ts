import { randomBytes } from "node:crypto";
import type { Tx } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { commitmentTo, leafOctets, SALT_LENGTH, type LeafType } from "./leaf.ts";
import { holdHead, insertLeaf, saveHead, type NewLeaf } from "./log.store.server.ts";
import { appended, leafHashOf, type Frontier } from "./merkle.ts";
import { payloadText, type Given } from "./payload.ts";

export type Wanted = {
  bodyId: string;
  type: LeafType;
  /** Kept to the letter beside the leaf; the leaf itself says nothing of it. */
  payload: { readonly [name: string]: Given | undefined };
  /** `noun:id` under which the leaf is found again, such as `cast:<id>`. */
  about?: string;
};

/** The leaf as it stands now; the log just before it and just after, for whoever proves it. */
type Placed = {
  row: NewLeaf;
  before: Frontier;
  after: Frontier;
};

/**
 * Adds a leaf to the log of a body, in the transaction of the act it tells of: both are there or
 * neither. Writers wait for one another from here to the commit, so it is called late. A clock set
 * back does not take the log back: its time stands still until the clock has caught up.
 */
export async function placeLeafIn(
  tx: Tx,
  { bodyId, type, payload, about }: Wanted,
): Promise<Placed> {
  const before = await holdHead(tx.db, bodyId);
  const content = { salt: randomBytes(SALT_LENGTH), payload: payloadText(payload) };
  const at = Math.max(tx.at, before.at);
  const leaf = leafOctets({ type, at, commitment: commitmentTo(content, sha256) });
  const leafHash = leafHashOf(leaf, sha256);
  const row = { index: before.size, type, at, leaf, leafHash, ...content, about: about ?? null };
  const after = { ...appended(before, leafHash, sha256), at };
  await insertLeaf(tx.db, bodyId, row);
  await saveHead(tx.db, bodyId, after);
  return { row, before, after };
}
