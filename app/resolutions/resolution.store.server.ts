import type { Knex } from "knex";
import {
  SERIES,
  type DraftResolution,
  type IssuedResolution,
  type Resolution,
} from "./resolution.ts";
import type { Article } from "./article.ts";

type ResolutionRow = {
  id: string;
  item_id: string;
  vote_id: string;
  title: string;
  state: "draft" | "issued";
  series: string;
  version: number;
  year: number | null;
  number: number | null;
  drafted_by: string;
  drafted_at: number;
  approved_by: string | null;
  issued_at: number | null;
  file_sha256: string | null;
};

type ClauseRow = {
  id: string;
  resolution_id: string;
  article: number;
  article_title: string;
  clause: number;
  text: string;
};

/** `forUpdate` makes whoever else decides about this resolution wait, on PostgreSQL. */
export async function findResolution(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Resolution | null> {
  const query = db<ResolutionRow>("resolutions").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToResolution(row, await clauseRows(db, id)) : null;
}

export async function findResolutionId(
  db: Knex,
  by: { itemId: string } | { clauseId: string },
): Promise<string | null> {
  const row =
    "itemId" in by
      ? await db("resolutions").where({ item_id: by.itemId }).first("id")
      : await db("clauses").where({ id: by.clauseId }).first("resolution_id as id");
  return row?.id ?? null;
}

/** False when the item already has a resolution. */
export async function insertDraft(db: Knex, draft: DraftResolution): Promise<boolean> {
  const inserted = await db("resolutions")
    .insert({
      id: draft.id,
      item_id: draft.itemId,
      vote_id: draft.voteId,
      title: draft.title,
      state: "draft",
      series: SERIES,
      version: draft.version,
      drafted_by: draft.draftedBy,
      drafted_at: draft.draftedAt,
    })
    .onConflict("item_id")
    .ignore()
    .returning("id");
  return inserted.length > 0;
}

/** The whole text is written anew: while it is a draft nothing hangs on a clause. */
export async function saveDraft(db: Knex, draft: DraftResolution): Promise<void> {
  const { id, title, version } = draft;
  await db("resolutions").where({ id }).update({ title, version });
  await db("clauses").where({ resolution_id: id }).delete();
  await db.batchInsert("clauses", rowsOf(draft), 50);
}

export async function saveIssue(db: Knex, issued: IssuedResolution): Promise<void> {
  await db("resolutions").where({ id: issued.id }).update({
    state: "issued",
    year: issued.year,
    number: issued.number,
    approved_by: issued.approvedBy,
    issued_at: issued.issuedAt,
  });
}

type KeptFile = { sha256: string; mediaType: string; size: number; keptAt: number };

/** False when it already has its PDF. */
export async function attachFile(db: Knex, id: string, file: KeptFile): Promise<boolean> {
  await db("files")
    .insert({
      sha256: file.sha256,
      media_type: file.mediaType,
      size: file.size,
      kept_at: file.keptAt,
    })
    .onConflict("sha256")
    .ignore();
  const changed = await db("resolutions")
    .where({ id })
    .whereNull("file_sha256")
    .update({ file_sha256: file.sha256 });
  return changed === 1;
}

function clauseRows(db: Knex, resolutionId: string): Promise<ClauseRow[]> {
  return db<ClauseRow>("clauses")
    .where({ resolution_id: resolutionId })
    .orderBy(["article", "clause"]);
}

function rowToResolution(row: ResolutionRow, clauses: readonly ClauseRow[]): Resolution {
  const facts = {
    id: row.id,
    itemId: row.item_id,
    voteId: row.vote_id,
    title: row.title,
    series: row.series,
    version: row.version,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    articles: rowsToArticles(clauses),
  };
  const { year, number, approved_by: approvedBy, issued_at: issuedAt } = row;
  if (year === null || number === null || approvedBy === null || issuedAt === null) {
    return { ...facts, state: "draft" };
  }
  const issue = { year, number, approvedBy, issuedAt };
  return { ...facts, ...issue, state: "issued", fileSha256: row.file_sha256 };
}

function rowsToArticles(rows: readonly ClauseRow[]): Article[] {
  const articles = new Map<number, Article>();
  for (const row of rows) {
    const empty = { number: row.article, title: row.article_title, clauses: [] };
    const article = articles.get(row.article) ?? empty;
    // 0 in the table: the article's own text, which bears no number.
    const number = row.clause === 0 ? null : row.clause;
    article.clauses.push({ id: row.id, number, text: row.text });
    articles.set(row.article, article);
  }
  return [...articles.values()];
}

function rowsOf({ id, articles }: DraftResolution): ClauseRow[] {
  return articles.flatMap((article) =>
    article.clauses.map((clause) => ({
      id: clause.id,
      resolution_id: id,
      article: article.number,
      article_title: article.title,
      clause: clause.number ?? 0,
      text: clause.text,
    })),
  );
}
