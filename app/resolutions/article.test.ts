import { describe, expect, test } from "vitest";
import { textField, numberArticles, withIds } from "./article.ts";

const drafted = (title: string, ...texts: string[]) => ({
  title,
  clauses: texts.map((text, at) => ({ id: `${title}-${at}`, text })),
});

const shape = (articles: ReturnType<typeof numberArticles>) =>
  articles.map(({ number, title, clauses }) => [
    number,
    title,
    clauses.map((clause) => `${clause.number ?? "-"} ${clause.text}`),
  ]);

describe("numbering", () => {
  test.each([
    ["a single text bears no number", [drafted("Mục tiêu", "a")], [[1, "Mục tiêu", ["- a"]]]],
    ["two are numbered", [drafted("Nhiệm vụ", "a", "b")], [[1, "Nhiệm vụ", ["1 a", "2 b"]]]],
    [
      "articles follow their order",
      [drafted("A", "a"), drafted("B", "b", "c")],
      [
        [1, "A", ["- a"]],
        [2, "B", ["1 b", "2 c"]],
      ],
    ],
    ["an empty clause falls away", [drafted("A", "a", " ", "b")], [[1, "A", ["1 a", "2 b"]]]],
    ["so does an empty article", [drafted(" ", "", ""), drafted("B", "b")], [[1, "B", ["- b"]]]],
    ["a title alone keeps one clause", [drafted("A", "", "")], [[1, "A", ["- "]]]],
    ["a text needs no title", [drafted("", "a")], [[1, "", ["- a"]]]],
    ["nothing gives nothing", [], []],
  ])("%s", (_, given, expected) => expect(shape(numberArticles(given))).toEqual(expected));

  test("texts are composed and trimmed", () => {
    const [article] = numberArticles([drafted("A", " Điều ".normalize("NFD"))]);
    expect(article?.clauses[0]?.text).toBe("Điều".normalize("NFC"));
  });
});

describe("ids", () => {
  const known = numberArticles([drafted("A", "a", "b")]);
  const sent = (...ids: (string | null)[]) => [
    { title: "A", clauses: ids.map((id) => ({ id, text: "x" })) },
  ];
  const idsOf = (...ids: (string | null)[]) => {
    let made = 0;
    const list = withIds(sent(...ids), known, () => `new-${++made}`);
    return list[0]?.clauses.map(({ id }) => id);
  };

  test.each([
    ["those of this resolution stay", ["A-1", "A-0"], ["A-1", "A-0"]],
    ["a new clause is given one", ["A-0", null], ["A-0", "new-1"]],
    ["another's id is not taken over", ["stranger"], ["new-1"]],
    ["nor the same one twice", ["A-0", "A-0"], ["A-0", "new-1"]],
  ])("%s", (_, ids, expected) => expect(idsOf(...ids)).toEqual(expected));
});

const sent = (change: object) => {
  const articles = [{ title: "A", clauses: [{ id: null, text: "a", key: "new-1" }] }];
  return JSON.stringify({ version: 1, title: "Về dữ liệu", articles, ...change });
};

test.each([
  [sent({}), true],
  [sent({ articles: [] }), true],
  ["not json", false],
  ["[]", false],
  [sent({ articles: [{ title: "A", clauses: [] }] }), false],
  [sent({ title: " " }), false],
  [sent({ version: 0 }), false],
])("the field %s is read: %s", (text, read) => {
  expect(textField.safeParse(text).success).toBe(read);
});
