import type { Knex } from "knex";
import type { OlderVersion } from "./paper-line.ts";
import type { Paper, PaperFile } from "./paper.ts";
import { findVersion, rowToVersion, type PaperVersionRow } from "./paper-version.store.server.ts";

/** The file of one version of a paper its reader may read: the newest, or one that went out before. */
export async function fileOfVersion(
  db: Knex,
  paper: Paper,
  version: number,
): Promise<PaperFile | null> {
  return version === paper.version ? paper : findVersion(db, paper.id, version);
}

/** Joins `files` as what is read: the copy, or the original while there is none. */
export function servedFile(table: "papers" | "paper_versions"): string {
  return `join files on files.sha256 = coalesce(file_intakes.served_sha256, ${table}.file_sha256)`;
}

export type Chain = {
  /** What changed with the newest version; none while there is but one. */
  note: string | null;
  /** Since when the newest is out. */
  outAt: number | null;
  older: OlderVersion[];
};

/** What has gone out of these papers: the newest version's note, and the versions beneath it. */
export async function chainsOf(db: Knex, paperIds: readonly string[]): Promise<Map<string, Chain>> {
  const rows: (PaperVersionRow & { size: number })[] = await db("paper_versions")
    .leftJoin("file_intakes", "file_intakes.file_sha256", "paper_versions.file_sha256")
    .joinRaw(servedFile("paper_versions"))
    .whereIn("paper_id", [...paperIds])
    .orderBy(["paper_id", { column: "version", order: "desc" }])
    .select("paper_versions.*", "files.size");
  return new Map(
    paperIds.map((id) => {
      const [newest, ...before] = rows.filter(({ paper_id }) => paper_id === id);
      const older = before.map((row) => ({ ...shown(row), size: Number(row.size) }));
      return [id, { note: newest?.note ?? null, outAt: newest?.out_at ?? null, older }];
    }),
  );
}

function shown(row: PaperVersionRow): Omit<OlderVersion, "size"> {
  const { version, pages, note, outAt } = rowToVersion(row);
  return { version, pages, note, outAt };
}

/** Which version lies before the readers now, and in which meeting. */
export async function newestOut(
  db: Knex,
  paperId: string,
): Promise<{ version: number; meetingId: string } | null> {
  const row: { version: number; meeting_id: string } | undefined = await db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .where("papers.id", paperId)
    .whereNotNull("published_at")
    .first("papers.version", "agenda_items.meeting_id");
  return row ? { version: row.version, meetingId: row.meeting_id } : null;
}

/** Every version that has gone out, the first one first, with the copy that is read of it. */
export async function versionsOut(
  db: Knex,
  paperId: string,
): Promise<{ version: number; servedSha256: string }[]> {
  const rows: { version: number; file_sha256: string; served_sha256: string | null }[] = await db(
    "paper_versions",
  )
    .leftJoin("file_intakes", "file_intakes.file_sha256", "paper_versions.file_sha256")
    .where({ paper_id: paperId })
    .orderBy("version")
    .select("version", "paper_versions.file_sha256", "served_sha256");
  return rows.map(({ version, file_sha256, served_sha256 }) => ({
    version,
    servedSha256: served_sha256 ?? file_sha256,
  }));
}
