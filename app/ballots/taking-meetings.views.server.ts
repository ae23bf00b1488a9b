import type { Knex } from "knex";

/** Where an agenda can still take an item: the coming meetings of the body, the next one first. */
export async function takingMeetings(
  db: Knex,
  { bodyId, now }: { bodyId: string; now: number },
): Promise<{ id: string; title: string; startsAt: number }[]> {
  return db("meetings")
    .where({ body_id: bodyId })
    .whereIn("state", ["planned", "approved", "invited"])
    .where("starts_at", ">", now)
    .orderBy("starts_at")
    .select("id", "title", { startsAt: "starts_at" });
}
