import type { Knex } from "knex";
import type { Paper, PaperFile } from "./paper.ts";

/** A version that has gone out: it is written once and never changed. */
export type PaperVersion = PaperFile & {
  paperId: string;
  version: number;
  /** What changed; none with the first. */
  note: string | null;
  outAt: number;
};

export type PaperVersionRow = {
  paper_id: string;
  version: number;
  file_sha256: string;
  file_name: string;
  pages: number;
  note: string | null;
  out_at: number;
};

type Sent = { paper: Paper; note: string | null; at: number; by: string | null };

export async function insertVersion(db: Knex, { paper, note, at, by }: Sent): Promise<void> {
  await db("paper_versions").insert({
    paper_id: paper.id,
    version: paper.version,
    file_sha256: paper.fileSha256,
    file_name: paper.fileName,
    pages: paper.pages,
    note,
    out_at: at,
    by_person_id: by,
  });
}

export async function findVersion(
  db: Knex,
  paperId: string,
  version: number,
): Promise<PaperVersion | null> {
  const row: PaperVersionRow | undefined = await db("paper_versions")
    .where({ paper_id: paperId, version })
    .first();
  return row ? rowToVersion(row) : null;
}

export function rowToVersion(row: PaperVersionRow): PaperVersion {
  return {
    paperId: row.paper_id,
    version: row.version,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    pages: row.pages,
    note: row.note,
    outAt: row.out_at,
  };
}
