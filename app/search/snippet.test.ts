import { expect, test } from "vitest";
import { marked, snippetOf, type Piece } from "./snippet.ts";

const shown = (pieces: Piece[]) =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join("");

test.each<[string, string[], string]>([
  ["Thành phố Đà Nẵng", ["da", "nang"], "Thành phố [Đà] [Nẵng]"],
  ["Đất đai", ["dat"], "[Đất] đai"],
  ["Đất đai", ["da"], "Đất đai"],
  ["Không có gì", ["hue"], "Không có gì"],
  ["", ["hue"], ""],
])("%s", (text, words, wanted) => {
  expect(shown(marked(text, words))).toBe(wanted);
});

test("where the words stand side by side is shown before where they do not", () => {
  const text = `Đã nói ${"nhiều ".repeat(80)}ở Đà Nẵng`;
  expect(shown(snippetOf(text, ["da", "nang"]))).toContain("ở [Đà] [Nẵng]");
});

test("a long text is shown around what was found", () => {
  const text = `${"trước đó ".repeat(80)}thành phố Đà Nẵng ${"sau đó ".repeat(80)}`;
  const snippet = shown(snippetOf(text, ["nang"]));
  expect(snippet).toContain("thành phố Đà [Nẵng] sau đó");
  expect(snippet.startsWith("… ")).toBe(true);
  expect(snippet.endsWith(" …")).toBe(true);
  expect(snippet.length).toBeLessThan(240);
});
