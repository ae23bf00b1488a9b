import { DOCUMENT_KINDS, type DocumentKind } from "./document-kind.ts";

/** Which of the issued documents are shown; null: all. */
export type RegisterFilter = {
  year: number | null;
  kind: DocumentKind | null;
  /** As it was typed: number, notation or words of the title. */
  query: string;
  /** Only those issued before this one. */
  after: Place | null;
};

/** Where a page of the register ends: the instant of issue (milliseconds), and which of that instant. */
export type Place = { at: number; id: string };

/** From an address; what it does not know is left out. */
export function readRegisterFilter(search: URLSearchParams): RegisterFilter {
  const year = Number(search.get("year"));
  return {
    year: Number.isSafeInteger(year) && year > 0 && year < 10_000 ? year : null,
    kind: DOCUMENT_KINDS.find((kind) => kind === search.get("kind")) ?? null,
    query: (search.get("q") ?? "").slice(0, 200),
    after: readPlace(search.get("after") ?? ""),
  };
}

function readPlace(text: string): Place | null {
  const [, at, id] = /^(\d{1,15})-(.{1,64})$/u.exec(text) ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}

/** The address of the same register, from another place on. */
export function registerPath(filter: RegisterFilter, after: Place | null): string {
  const { year, kind, query } = filter;
  const parts = new URLSearchParams({
    ...(year !== null && { year: String(year) }),
    ...(kind !== null && { kind }),
    ...(query !== "" && { q: query }),
    ...(after !== null && { after: `${after.at}-${after.id}` }),
  }).toString();
  return parts === "" ? "/resolutions" : `/resolutions?${parts}`;
}
