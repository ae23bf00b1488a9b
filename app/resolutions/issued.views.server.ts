import type { Knex } from "knex";

/** Whether a resolution on this item has been issued: what it rests on then stands. */
export async function hasIssuedResolution(db: Knex, itemId: string): Promise<boolean> {
  const issued: unknown = await db("resolutions")
    .where({ item_id: itemId, state: "issued" })
    .first("id");
  return issued !== undefined;
}
