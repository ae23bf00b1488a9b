import type { Knex } from "knex";
import { z } from "zod";
import { PDF_TYPE } from "./office-file.ts";
import { INTAKE_STEPS, pageGeometrySchema, type CheckedFile, type StepRow } from "./intake.ts";

/** What is kept of a file's intake. */
export type FileIntake = Omit<CheckedFile, "size" | "served"> & { servedSha256: string };

type IntakeRow = {
  file_sha256: string;
  media_type: string;
  served_sha256: string;
  pages: number;
  first_page_bytes: number | null;
  has_text: number;
  is_signed: number;
  geometry: string;
  outline: string | null;
};

export async function findIntake(db: Knex, sha256: string): Promise<FileIntake | null> {
  const row: IntakeRow | undefined = await db("file_intakes")
    .join("files", "files.sha256", "file_intakes.file_sha256")
    .where({ file_sha256: sha256 })
    .first("file_intakes.*", "files.media_type");
  return row ? rowToIntake(row) : null;
}

function rowToIntake(row: IntakeRow): FileIntake {
  return {
    sha256: row.file_sha256,
    mediaType: row.media_type,
    servedSha256: row.served_sha256,
    pages: row.pages,
    firstPageBytes: row.first_page_bytes,
    hasText: row.has_text === 1,
    isSigned: row.is_signed === 1,
    geometry: z.array(pageGeometrySchema).parse(JSON.parse(row.geometry)),
    outline: row.outline === null ? null : JSON.parse(row.outline),
  };
}

/** The file, its copy for reading and the steps still to be taken; what is known already stays. */
export async function insertIntake(db: Knex, file: CheckedFile, at: number): Promise<void> {
  await insertKeptFile(db, { ...file, keptAt: at });
  await insertKeptFile(db, { ...file.served, mediaType: PDF_TYPE, keptAt: at });
  await db("file_intakes")
    .insert({
      file_sha256: file.sha256,
      served_sha256: file.served.sha256,
      pages: file.pages,
      first_page_bytes: file.firstPageBytes,
      has_text: file.hasText ? 1 : 0,
      is_signed: file.isSigned ? 1 : 0,
      geometry: JSON.stringify(file.geometry),
      outline: file.outline === null ? null : JSON.stringify(file.outline),
      made_at: at,
    })
    .onConflict("file_sha256")
    .ignore();
  const row = { file_sha256: file.sha256, state: "waiting", at };
  await db("intake_steps")
    .insert(INTAKE_STEPS.map((step) => ({ ...row, step })))
    .onConflict(["file_sha256", "step"])
    .ignore();
}

type KeptFile = { sha256: string; size: number; mediaType: string; keptAt: number };

/** A content-addressed file; the same bytes brought twice are one file. */
export async function insertKeptFile(db: Knex, file: KeptFile): Promise<void> {
  const { sha256, size, mediaType: media_type, keptAt: kept_at } = file;
  await db("files").insert({ sha256, media_type, size, kept_at }).onConflict("sha256").ignore();
}

export async function stepsOf(db: Knex, sha256: string): Promise<StepRow[]> {
  return db("intake_steps").where({ file_sha256: sha256 });
}
