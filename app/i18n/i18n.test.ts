import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { localeOf, textsFor } from "./i18n.ts";
import { vi } from "./vi.ts";

/** The same in both languages because it is a name, a number or a mark. */
const SAME_IN_BOTH = new Set(["shell.product", "signIn.vietnamese", "signIn.english"]);

type Text = { path: string; text: string };

function textsIn(tree: object, path: string[] = []): Text[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): Text[] => {
    const here = [...path, key];
    if (typeof value === "string") return [{ path: here.join("."), text: value }];
    return typeof value === "object" && value !== null ? textsIn(value, here) : [];
  });
}

const vietnamese = textsIn(vi);
const english = new Map(textsIn(en).map(({ path, text }) => [path, text]));
const blanks = (text: string) =>
  [...text.matchAll(/\{\{(\w+)(?:, plural\(one:[^;]+; many:[^;]+\))?\}\}/g)]
    .map(([, name]) => name)
    .sort();
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ""));

describe("texts", () => {
  test("every Vietnamese text has an English one, and no other", () => {
    expect([...english.keys()].sort()).toEqual(vietnamese.map(({ path }) => path).sort());
    expect(vietnamese.length).toBeGreaterThan(200);
  });

  test("no English text is still Vietnamese", () => {
    const left = vietnamese
      .filter(({ path, text }) => english.get(path) === text && hasWords(text))
      .map(({ path }) => path)
      .filter((path) => !SAME_IN_BOTH.has(path));
    expect(left).toEqual([]);
  });

  test("English leaves room for no figure that the Vietnamese does not give", () => {
    const uneven = vietnamese
      .filter(({ path, text }) =>
        blanks(english.get(path) ?? "").some((name) => !blanks(text).includes(name)),
      )
      .map(({ path }) => path);
    expect(uneven).toEqual([]);
  });

  test("what English counts can be one", () => {
    const counted =
      /\{\{\w+\}\} (working )?(day|hour|minute|page|paper|row|item|task|note|mail)s\b/;
    const stiff = [...english].filter(([, text]) => counted.test(text)).map(([path]) => path);
    expect(stiff).toEqual([]);
    const speaker = textsFor("en");
    expect(speaker.t("tasks:board.headline", { total: 1, overdue: 0 })).toBe("1 task, 0 overdue");
    expect(speaker.t("tasks:board.headline", { total: "2", overdue: 0 })).toMatch(/^2 tasks,/);
  });

  test("no text is empty, and none has a dash where a comma does", () => {
    const odd = [...vietnamese, ...[...english].map(([path, text]) => ({ path, text }))]
      .filter(({ text }) => text.trim() === "" || text.includes("—"))
      .map(({ path }) => path);
    expect(odd).toEqual([]);
  });

  test("an instance speaks one language and fills in figures", () => {
    const words = { present: 17, needed: 18 };
    expect(textsFor("vi").t("refusals:no-quorum", words)).toContain("có mặt 17, cần ít nhất 18");
    expect(textsFor("en").t("refusals:no-quorum", words)).toContain("17 present, at least 18");
  });
});

test.each([
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["en-GB,en;q=0.9", "en"],
  ["fr-FR,en;q=0.5", "en"],
  ["fr-FR", "vi"],
  [null, "vi"],
])("a browser that asks for %s gets %s", (asked, given) => {
  expect(localeOf(asked)).toBe(given);
});
