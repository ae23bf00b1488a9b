import type { Knex } from "knex";
import { countPages, withPage } from "./page-ranges.ts";

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

/** That they have had this page before them. */
export async function keepPageRead(db: Knex, place: Omit<Place, "at">): Promise<void> {
  const { personId, paperId, version, page } = place;
  const key = { person_id: personId, paper_id: paperId, version };
  const row: { pages: string } | undefined = await db("paper_pages_read").where(key).first("pages");
  const pages = withPage(row?.pages ?? "", page);
  if (pages === row?.pages) return;
  await db("paper_pages_read")
    .insert({ ...key, pages, count: countPages(pages) })
    .onConflict(["paper_id", "version", "person_id"])
    .merge(["pages", "count"]);
}

export async function insertReturn(db: Knex, given: Omit<Place, "page">): Promise<void> {
  const { personId: person_id, paperId: paper_id, version, at } = given;
  await db("paper_returns").insert({ person_id, paper_id, version, at });
}
