import { fromBase64, toBase64 } from "./octets.ts";
import { commitmentTo, leafOctets, LEAF_TYPES, type Leaf } from "./leaf.ts";
import type { Sha256 } from "./merkle.ts";

/**
 * What a receipt says was logged: enough to make the leaf again. `signature` is the place of the
 * member's own; the server has signed the head of the log.
 */
export type ReceiptContent = {
  type: Leaf["type"];
  at: number;
  salt: Uint8Array;
  payload: string;
  signature: null;
};

export function writeContent({ salt, ...content }: ReceiptContent): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...content, salt: toBase64(salt) }));
}

/** Null for what cannot have been logged. */
export function readContent(extra: Uint8Array): ReceiptContent | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(extra));
    if (typeof read !== "object" || read === null) return null;
    if (!("type" in read && "at" in read && "salt" in read && "payload" in read)) return null;
    const type = LEAF_TYPES.find((one) => one === read.type);
    const salt = typeof read.salt === "string" ? fromBase64(read.salt) : null;
    const { at, payload } = read;
    if (!type || !salt || typeof at !== "number" || typeof payload !== "string") return null;
    return { type, at, salt, payload, signature: null };
  } catch {
    return null;
  }
}

/** The leaf that such content makes. */
export function leafOf({ type, at, salt, payload }: ReceiptContent, sha256: Sha256): Uint8Array {
  const commitment = commitmentTo({ salt, payload }, sha256);
  return leafOctets({ type, at, commitment });
}
