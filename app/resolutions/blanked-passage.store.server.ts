import type { Knex } from "knex";
import type { BlankedPassage } from "./blank.ts";

export type KeptBlank = BlankedPassage & { reason: string; by: string; at: number };

/** What of a document is not to be public, in the order in which it was said. */
export async function blanksOf(db: Knex, resolutionId: string): Promise<KeptBlank[]> {
  return db("blanked_passages")
    .where({ resolution_id: resolutionId })
    .orderBy(["blanked_at", "id"])
    .select("id", "clause_id as clauseId", "annex", "words", "reason")
    .select("blanked_by as by", "blanked_at as at");
}

export async function insertBlank(
  db: Knex,
  resolutionId: string,
  { id, clauseId, annex, words, reason, by, at }: KeptBlank,
): Promise<void> {
  const kept = { reason, blanked_by: by, blanked_at: at };
  const row = { id, resolution_id: resolutionId, clause_id: clauseId, annex, words, ...kept };
  await db("blanked_passages").insert(row);
}

/** False when there is no such one on this document. */
export async function removeBlank(db: Knex, resolutionId: string, id: string): Promise<boolean> {
  const removed = await db("blanked_passages").where({ id, resolution_id: resolutionId }).delete();
  return removed === 1;
}
