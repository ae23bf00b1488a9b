import { refuse } from "../platform/refusal.ts";
import type { Article } from "./article.ts";
import type { AnnexPaper, StateDocument } from "./document-paper.ts";

/*
 * The public version of a document is set anew without what may not be public: names and other words
 * wherever they stand, a whole clause, or a whole annex. What is left out is replaced, never covered, so that no file
 * holds it; every blank looks the same, so that it does not tell how long the words were.
 */

export const BLANK = "[…]";

export type BlankedPassage = {
  id: string;
  /** The whole of this clause, or of the annex of this number; neither: the words. */
  clauseId: string | null;
  annex: number | null;
  words: string;
};

type Text = { title: string; articles: Article[]; annexes: AnnexPaper[] };

/** The text without the clauses and annexes that are blanked whole; words still stand. */
export function withoutWhole<T extends Text>(text: T, blanked: readonly BlankedPassage[]): T {
  const gone = new Set(blanked.map(({ clauseId }) => clauseId));
  const articles = text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((clause) =>
      gone.has(clause.id) ? { ...clause, text: BLANK } : clause,
    ),
  }));
  const blank = { title: BLANK, text: BLANK };
  const annexes = text.annexes.map((each, at) =>
    blanked.some(({ annex }) => annex === at + 1) ? blank : each,
  );
  return { ...text, articles, annexes };
}

/** The paper without the words that are blanked, in its text and in all that stands around it. */
export function withoutWords(paper: StateDocument, all: readonly string[]): StateDocument {
  const clean = (text: string) => blankedText(text, all);
  const { title, articles, bases, opening, closing, annexes } = paper;
  return {
    ...paper,
    title: clean(title),
    articles: articles.map((article) => ({
      ...article,
      title: clean(article.title),
      clauses: article.clauses.map((clause) => ({ ...clause, text: clean(clause.text) })),
    })),
    ...(bases && { bases: bases.map(clean) }),
    ...(opening && { opening: opening.map(clean) }),
    ...(closing !== undefined && { closing: clean(closing) }),
    ...(annexes && {
      annexes: annexes.map((annex) => ({ title: clean(annex.title), text: clean(annex.text) })),
    }),
  };
}

/** Words that overlap are found each in the text as it was, and blanked as one. */
export function blankedText(text: string, all: readonly string[]): string {
  const whole = text.normalize("NFC");
  const places = all.flatMap((words) => placesOf(whole, words)).sort((a, b) => a.from - b.from);
  let result = "";
  let end = 0;
  for (const { from, to } of places) {
    if (from >= end) result += `${whole.slice(end, from)}${BLANK}`;
    end = Math.max(end, to);
  }
  return result + whole.slice(end);
}

/** How often the words stand in a document. */
export function countOfWords({ title, articles, annexes }: Text, words: string): number {
  const texts = articles.flatMap((each) => [each.title, ...each.clauses.map(({ text }) => text)]);
  const behind = annexes.flatMap((each) => [each.title, each.text]);
  return [title, ...texts, ...behind].reduce(
    (sum, text) => sum + placesOf(text.normalize("NFC"), words).length,
    0,
  );
}

/** Whole words, in capitals or not, however many spaces or line ends stand between them. */
function placesOf(text: string, words: string): { from: number; to: number }[] {
  const parts = words.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\s+");
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu"));
  return Array.from(found, ({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** Refuses `blank-not-found` for words that stand nowhere, or what is no part of this document. */
export function requireFound(text: Text, passage: Omit<BlankedPassage, "id">): void {
  const { clauseId, annex, words } = passage;
  const isClause = text.articles.some(({ clauses }) => clauses.some(({ id }) => id === clauseId));
  const isAnnex = annex !== null && text.annexes[annex - 1] !== undefined;
  const isWords = clauseId === null && annex === null && countOfWords(text, words) > 0;
  const isFound = isClause || isAnnex || isWords;
  if (!isFound) refuse("blank-not-found");
}
