import { sha256 } from "../platform/hash.server.ts";
import type { Facts } from "./resolution.ts";

/** SHA-256 of the text as it stands: its abstract, then its articles and clauses in order. */
export function hashOfText({ title, articles }: Pick<Facts, "title" | "articles">): string {
  return sha256(JSON.stringify([title, articles]));
}
