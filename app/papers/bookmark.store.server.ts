import type { Knex } from "knex";

/** A person's own mark on a page; nobody else ever learns of it. */
export type Bookmark = {
  id: string;
  personId: string;
  paperId: string;
  version: number;
  page: number;
  label: string;
};

type Row = {
  id: string;
  person_id: string;
  paper_id: string;
  version: number;
  page: number;
  label: string;
};

/** One mark a page: marking it again gives it the new label. */
export async function saveBookmark(db: Knex, mark: Bookmark & { madeAt: number }): Promise<void> {
  await db("bookmarks")
    .insert({
      id: mark.id,
      person_id: mark.personId,
      paper_id: mark.paperId,
      version: mark.version,
      page: mark.page,
      label: mark.label,
      made_at: mark.madeAt,
    })
    .onConflict(["person_id", "paper_id", "version", "page"])
    .merge(["label"]);
}

/** True when there was such a mark of theirs. */
export async function deleteBookmark(db: Knex, personId: string, id: string): Promise<boolean> {
  return (await db("bookmarks").where({ id, person_id: personId }).delete()) > 0;
}

export async function bookmarksIn(
  db: Knex,
  personId: string,
  paperIds: readonly string[],
): Promise<Bookmark[]> {
  const rows: Row[] = await db("bookmarks")
    .where({ person_id: personId })
    .whereIn("paper_id", [...paperIds])
    .orderBy("page");
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    paperId: row.paper_id,
    version: row.version,
    page: row.page,
    label: row.label,
  }));
}
