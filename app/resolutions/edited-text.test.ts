import { expect, test } from "vitest";
import { textField } from "./article.ts";
import { edit, readKept, rowsFrom, type Edit, type EditedText } from "./edited-text.ts";

const stored = rowsFrom({
  version: 4,
  title: "Về dữ liệu",
  articles: [
    { number: 1, title: "Mục tiêu", clauses: [{ id: "a", number: null, text: "Một" }] },
    {
      number: 2,
      title: "Nhiệm vụ",
      clauses: [
        { id: "b", number: 1, text: "Hai" },
        { id: "c", number: 2, text: "Ba" },
      ],
    },
  ],
});

const shape = ({ articles }: EditedText) =>
  articles.map(({ title, clauses }) => `${title}: ${clauses.map(({ text }) => text).join(", ")}`);

const edits: [Edit, string[]][] = [
  [{ is: "title", text: "Khác" }, ["Mục tiêu: Một", "Nhiệm vụ: Hai, Ba"]],
  [{ is: "article-title", article: "article-2", text: "Việc" }, ["Mục tiêu: Một", "Việc: Hai, Ba"]],
  [{ is: "clause-text", clause: "c", text: "Bốn" }, ["Mục tiêu: Một", "Nhiệm vụ: Hai, Bốn"]],
  [{ is: "add-article" }, ["Mục tiêu: Một", "Nhiệm vụ: Hai, Ba", ": "]],
  [{ is: "remove-article", article: "article-1" }, ["Nhiệm vụ: Hai, Ba"]],
  [{ is: "raise-article", article: "article-2" }, ["Nhiệm vụ: Hai, Ba", "Mục tiêu: Một"]],
  [{ is: "raise-article", article: "article-1" }, ["Mục tiêu: Một", "Nhiệm vụ: Hai, Ba"]],
  [{ is: "add-clause", article: "article-1" }, ["Mục tiêu: Một, ", "Nhiệm vụ: Hai, Ba"]],
  [{ is: "remove-clause", clause: "b" }, ["Mục tiêu: Một", "Nhiệm vụ: Ba"]],
  [{ is: "raise-clause", clause: "c" }, ["Mục tiêu: Một", "Nhiệm vụ: Ba, Hai"]],
  [{ is: "raise-clause", clause: "b" }, ["Mục tiêu: Một", "Nhiệm vụ: Hai, Ba"]],
];

test.each(edits)("%j", (change, expected) => {
  const edited = edit(stored, change);
  expect(shape(edited)).toEqual(expected);
  const keys = edited.articles.flatMap(({ key, clauses }) => [
    key,
    ...clauses.map((row) => row.key),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(readKept(JSON.stringify(edited))).toEqual(edited);
  expect(textField.safeParse(JSON.stringify(edited)).success).toBe(true);
});

test("a new draft begins with an empty article", () => {
  expect(shape(rowsFrom({ version: 1, title: "Về X", articles: [] }))).toEqual([": "]);
});

test.each(["", "null", '{"version":1}'])("what cannot be read is left aside: %j", (kept) => {
  expect(readKept(kept)).toBeNull();
});
