import type { Knex } from "knex";

/** Whether a document on this item has been approved: what it rests on then stands. */
export async function hasApprovedDocument(db: Knex, itemId: string): Promise<boolean> {
  const approved: unknown = await db("resolutions")
    .where({ item_id: itemId })
    .whereNotIn("state", ["draft", "review"])
    .first("id");
  return approved !== undefined;
}
