import { refuse } from "../platform/refusal.ts";

/**
 * The text of a resolution: articles (điều) of clauses (khoản). An article with a single text has
 * no clause numbers; with more, they are numbered from 1. Numbers follow from the order alone.
 */
export type Clause = {
  id: string;
  /** null: the only text of its article. */
  number: number | null;
  text: string;
};

export type Article = { number: number; title: string; clauses: Clause[] };

export type DraftedArticle = { title: string; clauses: readonly { id: string; text: string }[] };

/** Numbers what was drafted. Empty clauses fall away; an article that only has a title keeps one. */
export function numberArticles(drafted: readonly DraftedArticle[]): Article[] {
  return drafted
    .map(({ title, clauses }) => ({ title: title.trim(), texts: textsOf(clauses) }))
    .filter(({ title, texts }) => title !== "" || texts.some(({ text }) => text !== ""))
    .map(({ title, texts }, at) => ({
      number: at + 1,
      title,
      clauses: texts.map((clause, place) => ({
        ...clause,
        number: texts.length === 1 ? null : place + 1,
      })),
    }));
}

function textsOf(clauses: DraftedArticle["clauses"]): { id: string; text: string }[] {
  const trimmed = clauses.map(({ id, text }) => ({ id, text: text.normalize("NFC").trim() }));
  const written = trimmed.filter(({ text }) => text !== "");
  return written.length > 0 ? written : trimmed.slice(0, 1);
}

const ROOM = { title: 500, articles: 60, articleTitle: 300, clauses: 100, clause: 6000 };

/** Refuses a draft without a title (trích yếu), and one that is longer than a resolution may be. */
export function requireRoom(title: string, articles: readonly DraftedArticle[]): void {
  if (title.trim() === "") refuse("draft-without-title");
  if (title.length > ROOM.title || articles.length > ROOM.articles) refuse("draft-too-long");
  const long = articles.findIndex(
    (article) =>
      article.title.length > ROOM.articleTitle ||
      article.clauses.length > ROOM.clauses ||
      article.clauses.some(({ text }) => text.length > ROOM.clause),
  );
  if (long !== -1) refuse("draft-too-long", { article: long + 1 });
}

/** What one saves: a clause that has just been made has no id yet, or one of the live text. */
export type SentArticle = {
  title: string;
  clauses: readonly { id: string | null; text: string }[];
};

/** A clause keeps its id as long as it stands in this resolution; a new one is given one. */
export function withIds(
  sent: readonly SentArticle[],
  known: readonly Article[],
  newId: (source: string | null) => string,
): DraftedArticle[] {
  const free = new Set(known.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return sent.map(({ title, clauses }) => ({
    title,
    clauses: clauses.map(({ id, text }) => ({
      id: id !== null && free.delete(id) ? id : newId(id),
      text,
    })),
  }));
}
