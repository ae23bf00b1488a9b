import { describe, expect, test } from "vitest";
import { requireRoom, numberArticles, withIds } from "./article.ts";

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

test.each([
  ["Về dữ liệu", "a", "ok"],
  [" ", "a", "draft-without-title"],
  ["Về dữ liệu".repeat(60), "a", "draft-too-long"],
  ["Về dữ liệu", "a".repeat(6001), "draft-too-long"],
])("whether a draft titled %.12s… has room for its text", (title, text, expected) => {
  const check = () => requireRoom(title, [{ title: "A", clauses: [{ id: "1", text }] }]);
  if (expected === "ok") expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code: expected }));
});
