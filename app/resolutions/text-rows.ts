import type { Article } from "./article.ts";
import type { Facts } from "./resolution.ts";

/* The text of a document as the rows it is kept in. */

export type ClauseRow = {
  id: string;
  resolution_id: string;
  article: number;
  article_title: string;
  clause: number;
  text: string;
};

export function rowsToArticles(rows: readonly ClauseRow[]): Article[] {
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

export function clauseRows({ id, articles }: Pick<Facts, "id" | "articles">): ClauseRow[] {
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

type AnnexRow = { resolution_id: string; number: number; title: string; text: string };

export function annexRows({ id, annexes }: Pick<Facts, "id" | "annexes">): AnnexRow[] {
  return annexes.map(({ title, text }, at) => {
    return { resolution_id: id, number: at + 1, title, text };
  });
}
