import type { Knex } from "knex";
import { z } from "zod";

const row = z
  .object({ person_id: z.string(), issued_at: z.coerce.number(), expires_at: z.coerce.number() })
  .transform((read) => ({
    personId: read.person_id,
    issuedAt: read.issued_at,
    expiresAt: read.expires_at,
  }));

export type StoredCode = z.output<typeof row>;

/** In the place of the one the person had. */
export async function replaceCode(
  db: Knex,
  code: StoredCode & { hash: string; issuedBy: string | null },
): Promise<void> {
  await db("one_time_codes")
    .insert({
      person_id: code.personId,
      hash: code.hash,
      issued_by: code.issuedBy,
      issued_at: code.issuedAt,
      expires_at: code.expiresAt,
    })
    .onConflict("person_id")
    .merge();
}

/** The code behind this hash, while it holds. */
export async function findCode(db: Knex, hash: string, at: number): Promise<StoredCode | null> {
  const found: unknown = await db("one_time_codes")
    .where({ hash })
    .where("expires_at", ">", at)
    .first();
  return found ? row.parse(found) : null;
}

export async function findCodeOf(db: Knex, personId: string): Promise<StoredCode | null> {
  const found: unknown = await db("one_time_codes").where({ person_id: personId }).first();
  return found ? row.parse(found) : null;
}

/** False when it had gone already. */
export async function takeCode(db: Knex, hash: string): Promise<boolean> {
  return (await db("one_time_codes").where({ hash }).delete()) > 0;
}
