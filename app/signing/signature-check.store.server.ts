import type { Knex } from "knex";
import { signatureCheckSchema, type SignatureCheck } from "./signature-check.ts";

export type KeptCheck = SignatureCheck & { checkedAt: number };

/** The last check of a file; null: it has not been checked. */
export async function findCheck(db: Knex, sha256: string): Promise<KeptCheck | null> {
  const row = await db("signature_checks").where({ file_sha256: sha256 }).first();
  if (!row) return null;
  const { signatures } = signatureCheckSchema.parse({ signatures: JSON.parse(row.signatures) });
  return { signatures, checkedAt: Number(row.checked_at) };
}

export async function saveCheck(db: Knex, sha256: string, check: KeptCheck): Promise<void> {
  const found = { checked_at: check.checkedAt, signatures: JSON.stringify(check.signatures) };
  await db("signature_checks")
    .insert({ file_sha256: sha256, ...found })
    .onConflict("file_sha256")
    .merge();
}

/** Milliseconds; since then the bytes have been here and the same. */
export async function keptSince(db: Knex, sha256: string): Promise<number> {
  const row = await db("files").where({ sha256 }).first("kept_at");
  return Number(row?.kept_at ?? 0);
}
