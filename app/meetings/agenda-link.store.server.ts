import type { Knex } from "knex";

/** The clone knows where it came from, and has the speaker and the chair's script of the old line. */
export async function linkPostponed(db: Knex, { from, to }: { from: string; to: string }) {
  const old = await db("agenda_items").where({ id: from }).first("presenter_person_id", "script");
  await db("agenda_items")
    .where({ id: to })
    .update({ ...old, postponed_from: from });
}
