import { z } from "zod";
import { jsonField } from "../platform/json-field.ts";

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

/** A clause that the editor has just made has no id yet. */
const draftedArticle = z.object({
  title: z.string().max(300),
  clauses: z
    .array(z.object({ id: z.string().max(64).nullable(), text: z.string().max(6000) }))
    .min(1)
    .max(100),
});

/** What the editor sends as one field: the whole text, and the version it began from. */
export const textField = jsonField(
  z.object({
    version: z.number().int().positive(),
    title: z.string().trim().min(1).max(500),
    articles: z.array(draftedArticle).max(60),
  }),
  400_000,
);

export type SentArticle = z.output<typeof draftedArticle>;

/** A clause keeps its id as long as it stands in this resolution; a new one is given one. */
export function withIds(
  sent: readonly SentArticle[],
  known: readonly Article[],
  newId: () => string,
): DraftedArticle[] {
  const free = new Set(known.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return sent.map(({ title, clauses }) => ({
    title,
    clauses: clauses.map(({ id, text }) => ({
      id: id !== null && free.delete(id) ? id : newId(),
      text,
    })),
  }));
}
