import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { FindHit, Found } from "./find-words.views.server.ts";
import { needleOf } from "./find-text.ts";
import { useFoundWords } from "./use-found-words.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

export type FindScope = "paper" | "meeting";

export type Find = {
  query: string;
  setQuery(query: string): void;
  scope: FindScope;
  setScope(scope: FindScope): void;
  /** Null while nothing is asked, or the answer is still to come. */
  found: Found | null;
  isSearching: boolean;
  /** Which of the hits is looked at. */
  at: number;
  choose(at: number): void;
  end(): void;
};

/** Finds words in the open paper or in all papers of the meeting, and marks them on its pages. */
export function useFind(reader: PdfReader): Find {
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [scope, setScope] = useState<FindScope>("paper");
  const [chosen, setChosen] = useState<number | null>(null);
  const isAsked = needleOf(query) !== null;
  const paperId = reader.open?.paper.id;
  const found = useFoundWords({ query, ...whereOf({ query, scope, reader }) });
  const at = chosen ?? firstFrom(found?.hits ?? [], paperId, reader.page);
  const hit = found?.hits[at];
  // What was found elsewhere in the meeting moves nothing before it is chosen.
  const isShown = hit?.paperId === paperId && (scope === "paper" || chosen !== null);
  useMarks(reader, isAsked ? query : "", hit && isShown ? hit : null);

  function choose(next: number) {
    const wanted = found?.hits[next];
    if (!wanted) return;
    setChosen(next);
    if (wanted.paperId === paperId) return;
    void navigate(`?paper=${wanted.paperId}&page=${wanted.page}`, { preventScrollReset: true });
  }
  const change = (act: () => void) => {
    act();
    setChosen(null);
  };
  return {
    query,
    setQuery: (text) => change(() => setQuery(text)),
    scope,
    setScope: (next) => change(() => setScope(next)),
    found,
    isSearching: isAsked && found === null,
    at,
    choose,
    end: () => change(() => setQuery("")),
  };
}

type Asked = { query: string; scope: FindScope; reader: PdfReader };

function whereOf({ query, scope, reader: { open } }: Asked): { path: string; key: string } {
  const asked = query.trim();
  const where = scope === "meeting" ? "in=meeting" : `version=${open?.version ?? 1}`;
  const path = `/papers/${open?.paper.id ?? ""}/find?${where}&q=${encodeURIComponent(asked)}`;
  // A hit in another paper opens that paper; what was found in the meeting stays as it is.
  return { path, key: scope === "meeting" ? `meeting ${asked}` : path };
}

/** The first place at or behind the page that lies open. */
function firstFrom(hits: readonly FindHit[], paperId: string | undefined, page: number): number {
  const next = hits.findIndex((hit) => hit.paperId === paperId && hit.page >= page);
  return Math.max(0, next);
}

function useMarks({ viewer, pageStage }: PdfReader, query: string, hit: FindHit | null): void {
  const page = hit?.page ?? null;
  const nth = hit?.nth ?? null;
  useEffect(() => {
    const found = viewer()?.found;
    if (!found || pageStage === null) return;
    if (query === "") found.clear();
    else found.show(query, page === null || nth === null ? null : { page, nth });
  }, [viewer, query, page, nth, pageStage]);
}
