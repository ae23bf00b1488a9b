import { expect, test } from "vitest";
import { citedClause, clausePlace } from "./clause-place.ts";
import type { DocumentKind } from "./document-kind.ts";

test.each<[DocumentKind, number, number | null, string, string]>([
  ["resolution", 2, 1, "Khoản 1 Điều 2", "Clause 1, Article 2"],
  ["decision", 3, null, "Điều 3", "Article 3"],
  ["directive", 4, 2, "Khoản 2 Mục IV", "Clause 2, Part IV"],
  ["conclusion-notice", 1, null, "Mục I", "Part I"],
])("%s, part %i, clause %s: %s", (kind, article, clause, vi, en) => {
  expect(clausePlace(kind, { article, clause })).toEqual({ vi, en });
});

test("a citation names the document by its kind", () => {
  const at = { article: 1, clause: 3, code: "15/CT-TTg" };
  expect(citedClause("directive", at)).toBe("Khoản 3 Mục I, Chỉ thị 15/CT-TTg");
  expect(citedClause("resolution", { ...at, clause: null, code: "215/NQ-CP" })).toBe(
    "Điều 1, Nghị quyết 215/NQ-CP",
  );
});
