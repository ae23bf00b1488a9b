import type { Knex } from "knex";
import { z } from "zod";
import { CHOICES, OPINIONS } from "../counting/decision.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { leafHashOf } from "./merkle.ts";
import { toBase64 } from "./octets.ts";
import { leafOf, readContent } from "./receipt-content.ts";
import { receiptStanding, type ReceiptStanding } from "./receipt-standing.views.server.ts";
import { readProof } from "./tlog-proof.ts";

const said = z.object({
  choice: z.enum([...CHOICES, ...OPINIONS]).nullable(),
  option: z.number().nullable().default(null),
  at: z.number(),
});

/** What a receipt says was recorded, and where. */
export type ReceiptContents = z.output<typeof said> & { index: number; leafHash: string };

export type CheckedReceipt = {
  standing: ReceiptStanding;
  /** Null for what is no receipt of a vote or an answer. */
  says: ReceiptContents | null;
  checkedAt: number;
};

/**
 * A receipt laid beside the log as it is now, whoever brings it: all that it tells stands in the file
 * itself. Nothing of it is kept.
 */
export async function checkReceipt(
  db: Knex,
  { text, now }: { text: string; now: number },
): Promise<CheckedReceipt> {
  return { standing: await receiptStanding(db, text), says: contentsOf(text), checkedAt: now };
}

function contentsOf(text: string): ReceiptContents | null {
  const proof = readProof(text);
  const content = proof?.extra ? readContent(proof.extra) : null;
  if (!proof || !content) return null;
  const read = said.safeParse(parsed(content.payload)).data;
  const leafHash = toBase64(leafHashOf(leafOf(content, sha256), sha256));
  return read ? { ...read, index: proof.index, leafHash } : null;
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
