import { describe, expect, test } from "vitest";
import { numberArticles } from "./article.ts";
import { titleFromItem } from "./document-kind.ts";
import {
  beginDraft,
  codeOf,
  issueSigned,
  requireInForce,
  requireText,
  requireVersion,
  reviseDraft,
  type Resolution,
} from "./resolution.ts";

const articles = numberArticles([{ title: "Mục tiêu", clauses: [{ id: "c", text: "Kết nối." }] }]);
const matter = { kind: "resolution", meetingId: "m", itemId: "i", voteId: "v" } as const;
const own = { id: "r", title: "Về dữ liệu", draftedBy: "p", draftedAt: 0 };
const draft = { ...beginDraft({ ...matter, ...own }, { replacesId: null, articles }), version: 3 };
const signed: Resolution = { ...draft, state: "signed", approvedBy: "pm", signedBy: "pm" };
const issue = { year: 2026, number: 7, issuedAt: 5 };
const issued = issueSigned(signed, issue);
const refusing = (code: string) => expect.objectContaining({ code });

test("issuing gives the number and keeps the text", () => {
  expect(issued).toMatchObject({ state: "issued", number: 7, year: 2026, articles });
  expect(() => issueSigned({ ...signed, state: "approved" }, issue)).toThrow(
    refusing("resolution-elsewhere"),
  );
});

test("only what was issued and not replaced or recalled binds", () => {
  expect(requireInForce(issued)).toBe(issued);
  expect(requireInForce({ ...issued, state: "published" }).state).toBe("published");
  expect(() => requireInForce(draft)).toThrow(refusing("resolution-not-approved"));
  for (const state of ["replaced", "recalled"] as const) {
    expect(() => requireInForce({ ...issued, state })).toThrow(refusing("resolution-not-valid"));
  }
});

describe("a revision", () => {
  const revision = { version: 3, title: "Về dữ liệu số", articles: [], annexes: [] };
  test("counts", () => expect(reviseDraft(draft, revision).version).toBe(4));
  test.each(["review", "approved", "signed"] as const)("of one in %s is refused", (state) => {
    expect(() => reviseDraft({ ...draft, state }, revision)).toThrow(
      refusing("resolution-not-draft"),
    );
  });
  test("of an older version is refused", () => {
    const older = { ...revision, version: 2 };
    expect(() => reviseDraft(draft, older)).toThrow(refusing("resolution-changed"));
    expect(() => requireVersion(draft, 2)).toThrow(refusing("resolution-changed"));
  });
});

describe("put to review", () => {
  const untexted = [{ title: "Hiệu lực", clauses: [{ id: "d", text: " " }] }];
  test("with a text", () => expect(requireText(draft)).toBeUndefined());
  test.each([
    ["without articles", [], "resolution-empty"],
    ["with an empty one", numberArticles(untexted), "article-empty"],
  ])("not %s", (_, wanting, code) => {
    expect(() => requireText({ articles: wanting, annexes: [] })).toThrow(refusing(code));
  });
});

test.each([
  [1, "NQ-CP", "01/NQ-CP"],
  [10, "QĐ-TTg", "10/QĐ-TTg"],
  [215, "TB-VPCP", "215/TB-VPCP"],
])("number %i of %s is written %s", (number, series, code) => {
  expect(codeOf({ number, series })).toBe(code);
});

test.each([
  ["Dự thảo Nghị quyết về kết nối dữ liệu", "Về kết nối dữ liệu"],
  ["Nghị quyết của Chính phủ về đầu tư", "Về đầu tư"],
  ["Dự thảo Quyết định của Thủ tướng Chính phủ về nhà ở", "Về nhà ở"],
  ["Tình hình kinh tế - xã hội", "Tình hình kinh tế - xã hội"],
  ["dự thảo chỉ thị tiết kiệm điện", "Tiết kiệm điện"],
])("%s gives the abstract %s", (item, title) => expect(titleFromItem(item)).toBe(title));
