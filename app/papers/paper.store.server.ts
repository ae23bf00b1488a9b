import type { Knex } from "knex";
import type { Paper } from "./paper.ts";
import type { PaperKind } from "./paper-kind.ts";
import type { HandlingMark, PaperMarks, Urgency } from "./paper-marks.ts";

export type PaperRow = {
  id: string;
  item_id: string;
  position: number;
  title: string;
  file_sha256: string;
  file_name: string;
  pages: number;
  kind: PaperKind;
  handling: HandlingMark | null;
  urgency: Urgency | null;
  must_read: number;
  version: number;
  restricted: number;
  uploaded_at: number;
  uploaded_by: string;
  first_page: number | null;
  numbered_pages: number | null;
  published_at: number | null;
};

export async function findPaper(db: Knex, id: string): Promise<Paper | null> {
  const row: PaperRow | undefined = await db("papers").where({ id }).first();
  return row ? rowToPaper(row) : null;
}

/** The same; whoever else changes this paper waits, on PostgreSQL. */
export async function findPaperForUpdate(db: Knex, id: string): Promise<Paper | null> {
  const row: PaperRow | undefined = await db("papers").where({ id }).forUpdate().first();
  return row ? rowToPaper(row) : null;
}

/** Of one item, in their order; the item's row is locked, so that positions are given once. */
export async function papersOfItemForUpdate(db: Knex, itemId: string): Promise<Paper[]> {
  await db("agenda_items").where({ id: itemId }).forUpdate().first("id");
  const rows: PaperRow[] = await db("papers").where({ item_id: itemId }).orderBy("position");
  return rows.map(rowToPaper);
}

/** Of the whole meeting, in the order of its agenda; its row is locked, so that page numbers are given once. */
export async function papersOfMeetingForUpdate(db: Knex, meetingId: string): Promise<Paper[]> {
  await db("meetings").where({ id: meetingId }).forUpdate().first("id");
  const rows: PaperRow[] = await db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .where("agenda_items.meeting_id", meetingId)
    .orderBy(["agenda_items.position", "papers.position"])
    .select("papers.*");
  return rows.map(rowToPaper);
}

export async function insertPaper(db: Knex, paper: Paper): Promise<void> {
  await db("papers").insert(paperToRow(paper));
}

export async function savePaper(db: Knex, paper: Paper): Promise<void> {
  await db("papers").where({ id: paper.id }).update(paperToRow(paper));
}

export async function deletePaper(db: Knex, id: string): Promise<void> {
  await db("paper_readings").where({ paper_id: id }).delete();
  await db("paper_pages_read").where({ paper_id: id }).delete();
  await db("paper_returns").where({ paper_id: id }).delete();
  await db("bookmarks").where({ paper_id: id }).delete();
  await db("paper_readers").where({ paper_id: id }).delete();
  await db("papers").where({ id }).delete();
}

export async function replaceReaders(
  db: Knex,
  paperId: string,
  personIds: readonly string[],
): Promise<void> {
  await db("paper_readers").where({ paper_id: paperId }).delete();
  const rows = personIds.map((personId) => ({ paper_id: paperId, person_id: personId }));
  if (rows.length > 0) await db("paper_readers").insert(rows);
}

export async function isNamedReader(db: Knex, paperId: string, personId: string): Promise<boolean> {
  const row = await db("paper_readers")
    .where({ paper_id: paperId, person_id: personId })
    .first("person_id");
  return row !== undefined;
}

/** Swaps two papers of an item; one steps aside because a place is never held twice. */
export async function swapPositions(db: Knex, one: Paper, other: Paper): Promise<void> {
  await db("papers").where({ id: one.id }).update({ position: -1 });
  await db("papers").where({ id: other.id }).update({ position: one.position });
  await db("papers").where({ id: one.id }).update({ position: other.position });
}

export function rowToPaper(row: PaperRow): Paper {
  return {
    id: row.id,
    itemId: row.item_id,
    position: row.position,
    title: row.title,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    pages: row.pages,
    kind: row.kind,
    marks: rowToMarks(row),
    version: row.version,
    restricted: row.restricted === 1,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
    firstPage: row.first_page,
    numberedPages: row.numbered_pages,
    publishedAt: row.published_at,
  };
}

export function rowToMarks(row: Pick<PaperRow, "handling" | "urgency" | "must_read">): PaperMarks {
  return { handling: row.handling, urgency: row.urgency, mustRead: row.must_read === 1 };
}

function paperToRow(paper: Paper): PaperRow {
  return {
    id: paper.id,
    item_id: paper.itemId,
    position: paper.position,
    title: paper.title,
    file_sha256: paper.fileSha256,
    file_name: paper.fileName,
    pages: paper.pages,
    kind: paper.kind,
    handling: paper.marks.handling,
    urgency: paper.marks.urgency,
    must_read: paper.marks.mustRead ? 1 : 0,
    version: paper.version,
    restricted: paper.restricted ? 1 : 0,
    uploaded_at: paper.uploadedAt,
    uploaded_by: paper.uploadedBy,
    first_page: paper.firstPage,
    numbered_pages: paper.numberedPages,
    published_at: paper.publishedAt,
  };
}
