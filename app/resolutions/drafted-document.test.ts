import { expect, test } from "vitest";
import type { ItemDocumentKind } from "./document-kind.ts";
import { draftedDocument } from "./drafted-document.paper.ts";

const facts = {
  title: "Về kết nối, chia sẻ dữ liệu",
  lead: "Bộ Tư pháp",
  tally: null,
  conclusion: "Giao Bộ Tư pháp rà soát.\n\nBáo cáo trước ngày 15.",
  takenOver: ["Sửa Điều 9 về thời hạn."],
};

test.each<[ItemDocumentKind, string[]]>([
  ["resolution", ["", "Nội dung tiếp thu ý kiến thành viên Chính phủ", "Tổ chức thực hiện"]],
  [
    "decision",
    [
      ...["", "Nội dung tiếp thu ý kiến thành viên Chính phủ", "Tổ chức thực hiện"],
      "Hiệu lực và trách nhiệm thi hành",
    ],
  ],
  [
    "directive",
    [
      ...["Yêu cầu", "Nội dung tiếp thu ý kiến thành viên Chính phủ", "Nhiệm vụ"],
      "Tổ chức thực hiện",
    ],
  ],
])("a %s begins with what was concluded and taken over", (kind, titles) => {
  const drafted = draftedDocument(kind, facts);
  expect(drafted.map(({ title }) => title)).toEqual(titles);
  const texts = drafted.flatMap((article) => article.texts);
  expect(texts).toEqual(
    expect.arrayContaining([
      ...["Giao Bộ Tư pháp rà soát.", "Báo cáo trước ngày 15."],
      "Sửa Điều 9 về thời hạn.",
    ]),
  );
  expect(texts.every((text) => text.trim() !== "")).toBe(true);
});

test.each<ItemDocumentKind>(["resolution", "decision", "directive"])(
  "a %s of which nothing more is known has no empty part",
  (kind) => {
    const drafted = draftedDocument(kind, { ...facts, conclusion: "", takenOver: [] });
    expect(drafted.filter(({ texts }) => texts.length === 0)).toEqual([]);
    expect(drafted.length).toBeGreaterThanOrEqual(2);
  },
);
