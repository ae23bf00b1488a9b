import type { Knex } from "knex";

type Place = { personId: string; paperId: string; version: number; page: number; at: number };

/** Where someone is in a version of a paper; true when they have opened it just now. */
export async function keepPlace(db: Knex, place: Place): Promise<boolean> {
  const { personId, paperId, version, page, at } = place;
  const key = { person_id: personId, paper_id: paperId, version };
  const before = await db("paper_readings").where(key).first("page");
  await db("paper_readings")
    .insert({ ...key, page, opened_at: at, at })
    .onConflict(["paper_id", "version", "person_id"])
    .merge(["page", "at"]);
  return before === undefined;
}
