import type { Knex } from "knex";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { BallotContent, BallotEdition } from "./ballot-content.ts";

type EditionRow = {
  ballot_id: string;
  edition: number;
  subject: string;
  content: string;
  reason: string;
  issued_at: number | null;
  issued_by: string | null;
};

export async function findEdition(
  db: Knex,
  ballotId: string,
  edition: number,
): Promise<BallotEdition | null> {
  const row = await db<EditionRow>("ballot_editions")
    .where({ ballot_id: ballotId, edition })
    .first();
  return row ? rowToEdition(row) : null;
}

/** A new edition, or the one being written anew; one that was issued is never written again. */
export async function saveEdition(db: Knex, edition: BallotEdition): Promise<void> {
  const { ballotId, edition: number, subject, reason, issuedAt, issuedBy, ...rest } = edition;
  await db("ballot_editions")
    .insert({
      ballot_id: ballotId,
      edition: number,
      subject,
      content: JSON.stringify(rest),
      reason,
      issued_at: issuedAt,
      issued_by: issuedBy,
    })
    .onConflict(["ballot_id", "edition"])
    .merge()
    .whereNull("ballot_editions.issued_at");
}

/** A correction that is given up, with the papers laid for it. */
export async function deleteEdition(db: Knex, ballotId: string, edition: number): Promise<void> {
  await db("ballot_papers").where({ ballot_id: ballotId, edition }).delete();
  await db("ballot_editions")
    .where({ ballot_id: ballotId, edition })
    .whereNull("issued_at")
    .delete();
}

function rowToEdition(row: EditionRow): BallotEdition {
  const content: Omit<BallotContent, "subject"> = JSON.parse(row.content);
  return {
    ...content,
    subject: row.subject,
    ballotId: row.ballot_id,
    edition: row.edition,
    reason: row.reason,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
  };
}

export type BallotPaper = {
  id: string;
  ballotId: string;
  /** Null: a new version of the draft, brought with the lead ministry's answers. */
  edition: number | null;
  kind: PaperKind;
  title: string;
  fileSha256: string;
  fileName: string;
  pages: number;
  uploadedAt: number;
  uploadedBy: string;
};

type PaperRow = {
  id: string;
  ballot_id: string;
  edition: number | null;
  kind: PaperKind;
  title: string;
  file_sha256: string;
  file_name: string;
  pages: number;
  uploaded_at: number;
  uploaded_by: string;
};

/** The papers of an edition, or the new versions of the draft, in the order in which they came. */
export async function listBallotPapers(
  db: Knex,
  ballotId: string,
  edition: number | null,
): Promise<BallotPaper[]> {
  const query = db<PaperRow>("ballot_papers").where({ ballot_id: ballotId });
  void (edition === null ? query.whereNull("edition") : query.where({ edition }));
  const rows = await query.orderBy("uploaded_at").orderBy("id");
  return rows.map(rowToPaper);
}

export async function findBallotPaper(db: Knex, id: string): Promise<BallotPaper | null> {
  const row = await db<PaperRow>("ballot_papers").where({ id }).first();
  return row ? rowToPaper(row) : null;
}

export async function insertBallotPaper(db: Knex, paper: BallotPaper): Promise<void> {
  await db("ballot_papers").insert({
    id: paper.id,
    ballot_id: paper.ballotId,
    edition: paper.edition,
    kind: paper.kind,
    title: paper.title,
    file_sha256: paper.fileSha256,
    file_name: paper.fileName,
    pages: paper.pages,
    uploaded_at: paper.uploadedAt,
    uploaded_by: paper.uploadedBy,
  });
}

export async function deleteBallotPaper(db: Knex, id: string): Promise<void> {
  await db("ballot_papers").where({ id }).delete();
}

function rowToPaper(row: PaperRow): BallotPaper {
  return {
    id: row.id,
    ballotId: row.ballot_id,
    edition: row.edition,
    kind: row.kind,
    title: row.title,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    pages: row.pages,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
  };
}
