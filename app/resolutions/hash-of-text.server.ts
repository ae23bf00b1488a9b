import { sha256 } from "../platform/hash.server.ts";
import { hasMarks } from "./document-marks.ts";
import type { Facts } from "./resolution.ts";

type Text = Pick<Facts, "title" | "articles" | "annexes" | "marks">;

/**
 * SHA-256 of the text as it stands: its abstract, its articles and clauses in order; then, where
 * there are any, its annexes and its marks.
 */
export function hashOfText({ title, articles, annexes, marks }: Text): string {
  const isBare = annexes.length === 0 && !hasMarks(marks);
  return sha256(JSON.stringify(isBare ? [title, articles] : [title, articles, annexes, marks]));
}
