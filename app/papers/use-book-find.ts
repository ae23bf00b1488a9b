import { useState } from "react";
import type { BookPart } from "./book.ts";
import { needleOf } from "./find-text.ts";
import type { Find } from "./use-find.ts";
import { useFoundWords } from "./use-found-words.ts";

/** What is marked on the pages of the book: the words, and the one place that is looked at. */
export type BookMarks = {
  query: string;
  /** The page of it ("part:page") and which of its places; none before one is chosen. */
  chosen: { mark: string; nth: number } | null;
};

/** Finds words in all papers of the book; a place that is chosen is gone to. */
export function useBookFind(
  parts: readonly BookPart[],
  onGo: (part: number, page: number) => void,
): { find: Find; marks: BookMarks } {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState<number | null>(null);
  const first = parts.find((part) => part.kind === "paper");
  const asked = query.trim();
  const path = `/papers/${first?.id ?? ""}/find?in=meeting&q=${encodeURIComponent(asked)}`;
  const found = useFoundWords({ query, path, key: asked });
  const partOf = (paperId: string) =>
    parts.findIndex((part) => part.kind === "paper" && part.id === paperId);
  const hit = at === null ? undefined : found?.hits[at];
  const change = (text: string) => {
    setQuery(text);
    setAt(null);
  };
  const isAsked = needleOf(query) !== null;
  const find: Find = {
    query,
    setQuery: change,
    scope: "meeting",
    setScope: () => undefined,
    found,
    isSearching: isAsked && found === null,
    at: at ?? 0,
    choose: (next) => {
      const wanted = found?.hits[next];
      if (!wanted) return;
      setAt(next);
      onGo(partOf(wanted.paperId), wanted.page);
    },
    end: () => change(""),
  };
  const chosen = hit ? { mark: `${partOf(hit.paperId)}:${hit.page}`, nth: hit.nth } : null;
  return { find, marks: { query: isAsked ? query : "", chosen } };
}
