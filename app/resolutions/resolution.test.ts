import { describe, expect, test } from "vitest";
import {
  codeOf,
  issueDraft,
  requireIssuable,
  requireIssued,
  reviseDraft,
  titleFromItem,
  type DraftResolution,
} from "./resolution.ts";
import { numberArticles } from "./article.ts";

const draft: DraftResolution = {
  state: "draft",
  id: "r",
  itemId: "i",
  voteId: "v",
  title: "Về dữ liệu",
  series: "NQ-CP",
  version: 3,
  draftedBy: "p",
  draftedAt: 0,
  articles: numberArticles([{ title: "Mục tiêu", clauses: [{ id: "c", text: "Kết nối." }] }]),
};
const issue = { year: 2026, number: 7, approvedBy: "pm", issuedAt: 5 };
const issued = issueDraft(draft, issue);
const refusing = (code: string) => expect.objectContaining({ code });

test("issuing gives the number and keeps the text", () => {
  expect(issued).toMatchObject({
    state: "issued",
    number: 7,
    year: 2026,
    articles: draft.articles,
  });
  expect(requireIssued(issued)).toBe(issued);
  expect(() => requireIssued(draft)).toThrow(refusing("resolution-not-approved"));
});

describe("a revision", () => {
  const revision = { version: 3, title: "Về dữ liệu số", articles: [] };
  test("counts", () => expect(reviseDraft(draft, revision).version).toBe(4));
  test("of an issued one is refused", () => {
    expect(() => reviseDraft(issued, revision)).toThrow(refusing("resolution-not-draft"));
  });
  test("of an older version is refused", () => {
    expect(() => reviseDraft(draft, { ...revision, version: 2 })).toThrow(
      refusing("resolution-changed"),
    );
  });
});

describe("may be issued", () => {
  const untexted = [{ title: "Hiệu lực", clauses: [{ id: "d", text: " " }] }];
  test("as it stands", () => expect(requireIssuable(draft, 3)).toBe(draft));
  test.each([
    ["issued already", issued, 3, "resolution-not-draft"],
    ["another version", draft, 2, "resolution-changed"],
    ["without articles", { ...draft, articles: [] }, 3, "resolution-empty"],
    ["with an empty one", { ...draft, articles: numberArticles(untexted) }, 3, "article-empty"],
  ])("not %s", (_, resolution, version, code) => {
    expect(() => requireIssuable(resolution, version)).toThrow(refusing(code));
  });
});

test.each([
  [1, "01/NQ-CP"],
  [10, "10/NQ-CP"],
  [215, "215/NQ-CP"],
])("number %i is written %s", (number, code) => {
  expect(codeOf({ number, series: "NQ-CP" })).toBe(code);
});

test.each([
  ["Dự thảo Nghị quyết về kết nối dữ liệu", "Về kết nối dữ liệu"],
  ["Nghị quyết của Chính phủ về đầu tư", "Về đầu tư"],
  ["Tình hình kinh tế - xã hội", "Tình hình kinh tế - xã hội"],
  ["dự thảo nghị quyết đặc thù", "Đặc thù"],
])("%s gives the abstract %s", (item, title) => expect(titleFromItem(item)).toBe(title));
