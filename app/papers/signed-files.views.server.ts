import type { Knex } from "knex";

/** The originals taken in since then (milliseconds) that bear a signature. */
export async function signedFilesSince(db: Knex, since: number): Promise<string[]> {
  const rows = await db("file_intakes")
    .where({ is_signed: 1 })
    .where("made_at", ">=", since)
    .select("file_sha256");
  return rows.map(({ file_sha256 }: { file_sha256: string }) => file_sha256);
}
