import type { Knex } from "knex";
import { isIssued, type ResolutionState } from "./course.ts";
import type { Priority } from "../tasks/task-marks.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { DocumentMarks } from "./document-marks.ts";
import { annexRows, clauseRows, rowsToArticles, type ClauseRow } from "./text-rows.ts";
import type { DraftResolution, Facts, IssuedResolution, Resolution } from "./resolution.ts";

type ResolutionRow = {
  id: string;
  kind: DocumentKind;
  meeting_id: string;
  item_id: string | null;
  vote_id: string | null;
  title: string;
  state: ResolutionState;
  series: string;
  version: number;
  year: number | null;
  number: number | null;
  drafted_by: string;
  drafted_at: number;
  replaces_id: string | null;
  approved_by: string | null;
  approved_at: number | null;
  text_sha256: string | null;
  signed_by: string | null;
  issued_at: number | null;
  file_sha256: string | null;
  signature: "due" | "made" | null;
  signed_file_sha256: string | null;
  priority: Priority;
  /** 0 or 1 on SQLite. */
  is_internal: boolean | number;
};

/** `forUpdate` makes whoever else decides about this resolution wait, on PostgreSQL. */
export async function findResolution(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Resolution | null> {
  const query = db<ResolutionRow>("resolutions").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  if (!row) return null;
  return rowToResolution(row, await textOf(db, id));
}

/** The document in which a clause stands. */
export async function findResolutionId(
  db: Knex,
  { clauseId }: { clauseId: string },
): Promise<string | null> {
  const row = await db("clauses").where({ id: clauseId }).first("resolution_id as id");
  return row?.id ?? null;
}

/** False when there is one of this kind on the same matter, or in the same one's place, already. */
export async function insertDraft(db: Knex, draft: DraftResolution): Promise<boolean> {
  const inserted = await db("resolutions")
    .insert({
      id: draft.id,
      kind: draft.kind,
      meeting_id: draft.meetingId,
      item_id: draft.itemId,
      vote_id: draft.voteId,
      replaces_id: draft.replacesId,
      title: draft.title,
      state: "draft",
      series: draft.series,
      version: draft.version,
      drafted_by: draft.draftedBy,
      drafted_at: draft.draftedAt,
    })
    .onConflict()
    .ignore()
    .returning("id");
  if (inserted.length === 0) return false;
  await insertText(db, draft);
  return true;
}

/** The whole text is written anew: while it is a draft nothing hangs on a part of it. */
export async function saveDraft(db: Knex, draft: DraftResolution): Promise<void> {
  const { id, title, version } = draft;
  await db("resolutions").where({ id }).update({ title, version });
  for (const table of ["clauses", "annexes"]) {
    await db(table).where({ resolution_id: id }).delete();
  }
  await insertText(db, draft);
}

async function insertText(db: Knex, draft: DraftResolution): Promise<void> {
  await db.batchInsert("clauses", clauseRows(draft), 50);
  await db.batchInsert("annexes", annexRows(draft), 20);
}

export async function saveMarks(
  db: Knex,
  { id, version, marks }: Pick<Facts, "id" | "version" | "marks">,
): Promise<void> {
  const { priority, isInternal } = marks;
  await db("resolutions").where({ id }).update({ version, priority, is_internal: isInternal });
}

type Step = Pick<Facts, "id"> &
  Partial<Pick<Facts, "approvedBy" | "approvedAt" | "textSha256" | "signedBy" | "signature">> & {
    state: ResolutionState;
  };

/** The state a document has come to, with who approved and signed it where that is new. */
export async function saveStep(db: Knex, step: Step): Promise<void> {
  await db("resolutions").where({ id: step.id }).update({
    state: step.state,
    approved_by: step.approvedBy,
    approved_at: step.approvedAt,
    text_sha256: step.textSha256,
    signed_by: step.signedBy,
    signature: step.signature,
  });
}

export async function saveIssue(db: Knex, issued: IssuedResolution): Promise<void> {
  const { id, state, year, number, issuedAt } = issued;
  await db("resolutions").where({ id }).update({ state, year, number, issued_at: issuedAt });
}

/** The document drafted, or issued, in the place of this one. */
export async function successorOf(db: Knex, id: string): Promise<Resolution | null> {
  const row = await db("resolutions").where({ replaces_id: id }).first("id");
  return row ? findResolution(db, row.id) : null;
}

type Text = Pick<Facts, "articles" | "annexes">;

async function textOf(db: Knex, id: string): Promise<Text> {
  const of = { resolution_id: id };
  const clauses: ClauseRow[] = await db("clauses").where(of).orderBy(["article", "clause"]);
  const annexes = await db("annexes").where(of).orderBy("number").select("title", "text");
  return { articles: rowsToArticles(clauses), annexes };
}

function rowToResolution(row: ResolutionRow, text: Text): Resolution {
  const marks: DocumentMarks = { priority: row.priority, isInternal: Boolean(row.is_internal) };
  const facts = {
    id: row.id,
    kind: row.kind,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    voteId: row.vote_id,
    title: row.title,
    series: row.series,
    version: row.version,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    ...text,
    marks,
    replacesId: row.replaces_id,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    textSha256: row.text_sha256,
    signedBy: row.signed_by,
    signature: row.signature,
    signedFileSha256: row.signed_file_sha256,
  };
  const { state, year, number, approved_by: approvedBy, issued_at: issuedAt } = row;
  if (!isIssued(state)) return { ...facts, state };
  if (year === null || number === null || approvedBy === null || issuedAt === null) {
    throw new Error(`Document ${row.id} is issued without a number`);
  }
  return { ...facts, state, year, number, approvedBy, issuedAt, fileSha256: row.file_sha256 };
}
