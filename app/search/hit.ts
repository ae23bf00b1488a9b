import type { Person } from "../people/person.ts";
import type { Piece } from "./snippet.ts";

export const FOUND_KINDS = [
  ...(["document", "task", "ballot"] as const),
  ...(["page", "paper", "item", "meeting"] as const),
];
export type FoundKind = (typeof FOUND_KINDS)[number];

export type Hit = {
  kind: FoundKind;
  id: string;
  to: string;
  title: Piece[];
  /** Where it belongs; null: it stands by itself. */
  meeting: { title: string; startsAt: number } | null;
  /** Number and notation of what has them. */
  code: string | null;
  /** For a page: which, and the words around what was found. */
  page: number | null;
  snippet: Piece[];
};

/** The closest of a kind, and how many there are. */
export type FoundGroup = { kind: FoundKind; hits: Hit[]; found: number };

/** Shown of each kind; who wants more names more words. */
export const SHOWN = 20;
/** Looked at for the closest; the newest first. */
export const LOOKED_AT = 300;

/** What is searched for, by whom. */
export type Asked = { person: Person; query: string; words: readonly string[] };
export type Found = { hits: Hit[]; found: number };
