import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePdf } from "../testing/pdfs.ts";
import { runReanchor } from "./reanchor.ts";

let folder: string;
const file = (name: string, content: string | Buffer) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

let two: string;
let three: string;
let quotes: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-reanchor-"));
  two = file("two.pdf", await makePdf(2));
  three = file("three.pdf", await makePdf(3));
  quotes = file("quotes.json", JSON.stringify([{ page: 2, exact: "Page  2" }]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one element a quote, in their order, and nothing else", async () => {
  const list = [
    { page: 2, exact: "Page\n2" },
    { page: 1, exact: "Nowhere at all", prefix: "" },
  ];
  const said = await runReanchor([two, three, file("list.json", JSON.stringify(list))]);
  expect(said).toMatchObject({ exit: 0, stderr: "" });
  expect(JSON.parse(said.stdout)).toEqual([
    { state: "carried", page: 2, exact: "Page 2", score: 1 },
    { state: "orphan", page: null, exact: null, score: expect.any(Number) },
  ]);
});

test("a file that only its owner may change is read", async () => {
  const locked = file("owner.pdf", await makePdf(2, { owner: "secret" }));
  const { exit, stdout } = await runReanchor([locked, three, quotes]);
  expect([exit, JSON.parse(stdout)[0].state]).toEqual([0, "carried"]);
});

test.each<[string, () => Promise<string[]> | string[]]>([
  ["two files only", () => [two, three]],
  ["a fourth", () => [two, three, quotes, quotes]],
  ["no such old version", () => ["none.pdf", two, quotes]],
  ["no such new version", () => [two, "none.pdf", quotes]],
  ["no PDF", () => [two, quotes, quotes]],
  ["a broken PDF", () => [file("b.pdf", "%PDF-1.7\nnothing"), two, quotes]],
  [
    "a PDF with a password",
    async () => [file("p.pdf", await makePdf(1, { user: "a", owner: "b" })), two, quotes],
  ],
  ["no quotes", () => [two, three, "none.json"]],
  ["broken JSON", () => [two, three, file("a.json", "[{")]],
  ["no array", () => [two, three, file("c.json", "{}")]],
  ["a quote that is no text", () => [two, three, file("d.json", '[{"page":1,"exact":7}]')]],
  ["a quote without a page", () => [two, three, file("e.json", '[{"exact":"Page"}]')]],
])("%s: exit 2, one sentence, nothing on stdout", async (_, args) => {
  const { exit, stdout, stderr } = await runReanchor(await args());
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});

test("no quotes, no places", async () => {
  const said = await runReanchor([two, three, file("empty.json", "\ufeff[]")]);
  expect(said).toEqual({ exit: 0, stdout: "[]\n", stderr: "" });
});
