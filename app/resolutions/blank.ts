import type { StateDocument } from "./document-paper.ts";
import { refuse } from "../platform/refusal.ts";
import type { Article } from "./article.ts";

/*
 * The public version of a document is set anew without what may not be public: names and other words
 * wherever they stand, or a whole clause. What is left out is replaced, never covered, so that no file
 * holds it; every blank looks the same, so that it does not tell how long the words were.
 */

export const BLANK = "[…]";

export type BlankedPassage = {
  id: string;
  /** The whole of this clause; null: the words. */
  clauseId: string | null;
  words: string;
};

type Text = { title: string; articles: Article[] };

/** The text without the clauses that are blanked whole; words still stand. */
export function withoutClauses<T extends Text>(text: T, blanked: readonly BlankedPassage[]): T {
  const gone = new Set(blanked.map(({ clauseId }) => clauseId));
  const articles = text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((clause) =>
      gone.has(clause.id) ? { ...clause, text: BLANK } : clause,
    ),
  }));
  return { ...text, articles };
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
export function countOfWords({ title, articles }: Text, words: string): number {
  const texts = articles.flatMap((each) => [each.title, ...each.clauses.map(({ text }) => text)]);
  return [title, ...texts].reduce(
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

/** Refuses `blank-not-found` for words that stand nowhere, or a clause that is another document's. */
export function requireFound(text: Text, { clauseId, words }: Omit<BlankedPassage, "id">): void {
  const isClause = text.articles.some(({ clauses }) => clauses.some(({ id }) => id === clauseId));
  const isFound = clauseId === null ? countOfWords(text, words) > 0 : isClause;
  if (!isFound) refuse("blank-not-found");
}
