import type { Sha256 } from "./merkle.ts";
import { joined, sameOctets } from "./octets.ts";

/*
 * What stands in the log of a body, one leaf for each act that makes or changes a decision. The leaf
 * says what kind of act it was and when; of its content it carries a commitment only, salted, since
 * a choice among three would otherwise be guessed. The content lies beside it.
 */

export const LEAF_TYPES = [
  "roll.freeze",
  "attendance",
  "vote.open",
  "vote.cast",
  "vote.close",
  "vote.result",
  "vote.annul",
  "vote.secret-ballots",
  "vote.key-in",
  "ballot.issue",
  "ballot.opinion",
  "ballot.extend",
  "ballot.close",
  "ballot.result",
  "consent.adopt",
  "consent.lift",
  "resolution.issue",
  "resolution.correct",
  "resolution.replace",
  "resolution.recall",
  "urgent.enter",
  "urgent.report",
  "urgent.withdraw",
  "rollback.accept",
] as const;
export type LeafType = (typeof LEAF_TYPES)[number];

/** `at`: the server's clock, in milliseconds, never before that of the leaf before. */
export type Leaf = { type: LeafType; at: number; commitment: Uint8Array };

const LEAF_HEADER = "ecabinet/leaf/v1";
const COMMIT_HEADER = "ecabinet/commit/v1";
const encoder = new TextEncoder();

export const SALT_LENGTH = 32;

type Content = { salt: Uint8Array; payload: string };

export function commitmentTo({ salt, payload }: Content, sha256: Sha256): Uint8Array {
  return sha256(joined(encoder.encode(COMMIT_HEADER), salt, encoder.encode(payload)));
}

export function leafOctets({ type, at, commitment }: Leaf): Uint8Array {
  return joined(encoder.encode(`${LEAF_HEADER}\n${type}\n${at}\n`), commitment);
}

const HEAD = /^ecabinet\/leaf\/v1\n([a-z.-]+)\n(0|[1-9]\d{0,15})\n$/;

/** Null for what is no leaf, one that would be written otherwise included. */
export function readLeaf(octets: Uint8Array): Leaf | null {
  if (octets.length < 33) return null;
  const head = new TextDecoder("latin1").decode(octets.slice(0, -32));
  const [, name, at] = HEAD.exec(head) ?? [];
  const type = LEAF_TYPES.find((one) => one === name);
  return type === undefined ? null : { type, at: Number(at), commitment: octets.slice(-32) };
}

/** Whether this content, and no other, is what the leaf was made from. */
export function isContentOf(leaf: Leaf, content: Content, sha256: Sha256): boolean {
  return (
    content.salt.length === SALT_LENGTH &&
    sameOctets(commitmentTo(content, sha256), leaf.commitment)
  );
}
