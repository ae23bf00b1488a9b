import type { Knex } from "knex";

/** In bytes, by SHA-256. */
export async function fileSizes(
  db: Knex,
  sha256s: readonly string[],
): Promise<Map<string, number>> {
  const rows: { sha256: string; size: number }[] = await db("files")
    .whereIn("sha256", [...sha256s])
    .select("sha256", "size");
  return new Map(rows.map(({ sha256, size }) => [sha256, Number(size)]));
}
