import { z } from "zod";
import type { Article } from "./article.ts";

/**
 * A draft while it is being written: rows that may be empty, each with a key of its own for as long
 * as the page is open. Numbers are given when it is saved.
 */
const clauseRow = z.object({ key: z.string(), id: z.string().nullable(), text: z.string() });
const articleRow = z.object({ key: z.string(), title: z.string(), clauses: z.array(clauseRow) });
const editedText = z.object({
  version: z.number(),
  title: z.string(),
  articles: z.array(articleRow),
  /** How many rows have been made on this page: the next key. */
  made: z.number(),
});

export type ClauseRow = z.output<typeof clauseRow>;
export type ArticleRow = z.output<typeof articleRow>;
export type EditedText = z.output<typeof editedText>;

export type Edit =
  | { is: "title"; text: string }
  | { is: "article-title"; article: string; text: string }
  | { is: "clause-text"; clause: string; text: string }
  | { is: "add-article" }
  | { is: "remove-article"; article: string }
  | { is: "raise-article"; article: string }
  | { is: "add-clause"; article: string }
  | { is: "remove-clause"; clause: string }
  | { is: "raise-clause"; clause: string };

/** The stored text as rows; a new draft begins with one empty article. */
export function rowsFrom(stored: {
  version: number;
  title: string;
  articles: readonly Article[];
}): EditedText {
  const articles = stored.articles.map(({ number, title, clauses }) => ({
    key: `article-${number}`,
    title,
    clauses: clauses.map(({ id, text }) => ({ key: id, id, text })),
  }));
  const { version, title } = stored;
  const text = { version, title, articles, made: 0 };
  return articles.length > 0 ? text : edit(text, { is: "add-article" });
}

/** What a device kept of a text; null when it cannot be read. */
export function readKept(kept: string): EditedText | null {
  try {
    return editedText.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

export function edit(text: EditedText, change: Edit): EditedText {
  const { articles } = text;
  switch (change.is) {
    case "title":
      return { ...text, title: change.text };
    case "article-title":
      return withArticle(text, change.article, (row) => ({ ...row, title: change.text }));
    case "clause-text":
      return withClauses(text, (clauses) =>
        clauses.map((row) => (row.key === change.clause ? { ...row, text: change.text } : row)),
      );
    case "add-article": {
      const made = text.made + 2;
      const article = { key: `new-${made}`, title: "", clauses: [newClause(made - 1)] };
      return { ...text, made, articles: [...articles, article] };
    }
    case "remove-article":
      return { ...text, articles: articles.filter(({ key }) => key !== change.article) };
    case "raise-article":
      return { ...text, articles: raised(articles, change.article) };
    case "add-clause": {
      const made = text.made + 1;
      const added = withArticle(text, change.article, (row) => ({
        ...row,
        clauses: [...row.clauses, newClause(made)],
      }));
      return { ...added, made };
    }
    case "remove-clause":
      return withClauses(text, (clauses) => clauses.filter(({ key }) => key !== change.clause));
    case "raise-clause":
      return withClauses(text, (clauses) => raised(clauses, change.clause));
    default:
      return change satisfies never;
  }
}

const newClause = (made: number): ClauseRow => ({ key: `new-${made}`, id: null, text: "" });

function withArticle(
  text: EditedText,
  key: string,
  change: (row: ArticleRow) => ArticleRow,
): EditedText {
  const articles = text.articles.map((row) => (row.key === key ? change(row) : row));
  return { ...text, articles };
}

function withClauses(text: EditedText, change: (clauses: ClauseRow[]) => ClauseRow[]): EditedText {
  const articles = text.articles.map((row) => ({ ...row, clauses: change(row.clauses) }));
  return { ...text, articles };
}

/** The row one place further up; the first stays where it is. */
function raised<Row extends { key: string }>(rows: Row[], key: string): Row[] {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  if (!row || at === 0) return rows;
  return [...rows.slice(0, at - 1), row, ...rows.slice(at - 1, at), ...rows.slice(at + 1)];
}
