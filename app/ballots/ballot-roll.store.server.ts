import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import type { OpinionDraft } from "./opinion.ts";

export type Recipient = {
  personId: string;
  seatId: string;
  breaksTies: boolean;
  name: Bilingual;
  short: Bilingual;
  /** When the member first had the sheet before them. */
  openedAt: number | null;
};

/** The roll of a ballot, in the order of precedence. */
export async function listRecipients(db: Knex, ballotId: string): Promise<Recipient[]> {
  const rows: RecipientRow[] = await db("ballot_recipients")
    .join("seats", "seats.id", "ballot_recipients.seat_id")
    .leftJoin("ballot_openings", (opening) => {
      void opening
        .on("ballot_openings.ballot_id", "ballot_recipients.ballot_id")
        .andOn("ballot_openings.person_id", "ballot_recipients.person_id");
    })
    .where("ballot_recipients.ballot_id", ballotId)
    .orderBy("ballot_recipients.position")
    .select("ballot_recipients.person_id", "ballot_recipients.seat_id")
    .select({ breaks_ties: "ballot_recipients.breaks_ties", opened_at: "ballot_openings.at" })
    .select("seats.name_vi", "seats.name_en", "seats.short_vi", "seats.short_en");
  return rows.map(rowToRecipient);
}

type RecipientRow = {
  person_id: string;
  seat_id: string;
  breaks_ties: number;
  opened_at: number | null;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
};

const rowToRecipient = (row: RecipientRow): Recipient => ({
  personId: row.person_id,
  seatId: row.seat_id,
  breaksTies: row.breaks_ties === 1,
  name: { vi: row.name_vi, en: row.name_en },
  short: { vi: row.short_vi, en: row.short_en },
  openedAt: row.opened_at,
});

export type RollSeat = Pick<Recipient, "personId" | "seatId" | "breaksTies">;

/** Written once. */
export async function insertRoll(
  db: Knex,
  ballotId: string,
  roll: readonly RollSeat[],
): Promise<void> {
  const rows = roll.map(({ personId, seatId, breaksTies }, position) => ({
    ballot_id: ballotId,
    person_id: personId,
    seat_id: seatId,
    position,
    breaks_ties: breaksTies ? 1 : 0,
  }));
  // A statement holds so many rows and no more.
  await db.batchInsert("ballot_recipients", rows, 100);
}

/** The first time counts. */
export async function insertOpening(
  db: Knex,
  opening: { ballotId: string; personId: string; at: number },
): Promise<boolean> {
  const { ballotId: ballot_id, personId: person_id, at } = opening;
  const before = await db("ballot_openings").where({ ballot_id, person_id }).first("at");
  if (before) return false;
  await db("ballot_openings")
    .insert({ ballot_id, person_id, at })
    .onConflict(["ballot_id", "person_id"])
    .ignore();
  return true;
}

export type KeptDraft = {
  draft: OpinionDraft;
  savedAt: number;
  savedBy: string;
  /** The assistant who had a hand in it. */
  preparedBy: string | null;
};

export async function findOpinionDraft(
  db: Knex,
  ballotId: string,
  personId: string,
): Promise<KeptDraft | null> {
  const row: DraftRow | undefined = await db("ballot_drafts")
    .where({ ballot_id: ballotId, person_id: personId })
    .first();
  if (!row) return null;
  const draft: OpinionDraft = JSON.parse(row.draft);
  return { draft, savedAt: row.saved_at, savedBy: row.saved_by, preparedBy: row.prepared_by };
}

type DraftRow = {
  draft: string;
  saved_by: string;
  saved_at: number;
  prepared_by: string | null;
};

export async function saveOpinionDraft(
  db: Knex,
  key: { ballotId: string; personId: string },
  { draft, savedAt, savedBy, preparedBy }: KeptDraft,
): Promise<void> {
  await db("ballot_drafts")
    .insert({
      ballot_id: key.ballotId,
      person_id: key.personId,
      draft: JSON.stringify(draft),
      saved_by: savedBy,
      saved_at: savedAt,
      prepared_by: preparedBy,
    })
    .onConflict(["ballot_id", "person_id"])
    .merge();
}

export async function deleteOpinionDraft(
  db: Knex,
  ballotId: string,
  personId: string,
): Promise<void> {
  await db("ballot_drafts").where({ ballot_id: ballotId, person_id: personId }).delete();
}

export type ReplyFileRow = {
  id: string;
  ballotId: string;
  personId: string;
  fileSha256: string;
  fileName: string;
  pages: number;
  uploadedAt: number;
  uploadedBy: string;
};

/** Everything ever sent up for replies to this ballot, or for those of one member. */
export async function listReplyFiles(
  db: Knex,
  ballotId: string,
  personId?: string,
): Promise<ReplyFileRow[]> {
  const query = db("ballot_files").where({ ballot_id: ballotId });
  if (personId !== undefined) void query.where({ person_id: personId });
  return query.orderBy(["uploaded_at", "id"]).select({
    id: "id",
    ballotId: "ballot_id",
    personId: "person_id",
    fileSha256: "file_sha256",
    fileName: "file_name",
    pages: "pages",
    uploadedAt: "uploaded_at",
    uploadedBy: "uploaded_by",
  });
}

export async function insertReplyFile(db: Knex, file: ReplyFileRow): Promise<void> {
  await db("ballot_files").insert({
    id: file.id,
    ballot_id: file.ballotId,
    person_id: file.personId,
    file_sha256: file.fileSha256,
    file_name: file.fileName,
    pages: file.pages,
    uploaded_at: file.uploadedAt,
    uploaded_by: file.uploadedBy,
  });
}
