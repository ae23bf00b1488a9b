import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import type { Section } from "../minutes/minutes.ts";
import { numberArticles } from "../resolutions/article.ts";
import {
  blocksOfMinutes,
  blocksOfResolution,
  linesOf,
  minutesOfBlocks,
  numbersOf,
  resolutionOfBlocks,
} from "./draft-block.ts";
import { blocksIn, faultIn, firstState } from "./draft-document.store.server.ts";

const opened = (state: Uint8Array): Y.Doc => {
  const document = new Y.Doc();
  Y.applyUpdate(document, state);
  return document;
};

const line = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.normalize("NFC"));
const drafted = fc.array(
  fc.record({
    title: line,
    clauses: fc.array(fc.record({ id: fc.uuid(), text: line }), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 5 },
);

const annexes = fc.array(
  fc.record({
    title: line,
    text: fc.array(line, { minLength: 1 }).map((lines) => lines.join("\n")),
  }),
  { maxLength: 3 },
);

test("a stored resolution comes out of the live text as it went in, begun once or twice", () => {
  fc.assert(
    fc.property(line, drafted, annexes, (title, articles, behind) => {
      const stored = { title, articles: numberArticles(articles), annexes: behind };
      const state = firstState(blocksOfResolution(stored));
      const document = opened(state);
      Y.applyUpdate(document, firstState(blocksOfResolution(stored)));
      expect(faultIn(document)).toBeNull();
      const read = resolutionOfBlocks(blocksIn(document));
      expect(read.title).toBe(title);
      expect(numberArticles(read.articles)).toEqual(stored.articles);
      expect(read.annexes).toEqual(behind);
    }),
    { numRuns: 60 },
  );
});

test("stored minutes likewise; their headings stay whatever is done to the blocks", () => {
  const section = fc.record({ key: fc.uuid(), title: line, text: line });
  fc.assert(
    fc.property(
      fc.uniqueArray(section, { selector: ({ key }) => key, minLength: 1 }),
      (sections) => {
        const blocks = blocksIn(opened(firstState(blocksOfMinutes(sections))));
        expect(minutesOfBlocks(sections, blocks)).toEqual(sections);
        const turned = minutesOfBlocks(sections, blocks.toReversed());
        expect(turned.map(({ key, title }) => [key, title])).toEqual(
          sections.map(({ key, title }) => [key, title]),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("nothing written under a heading that is not one of theirs is lost", () => {
  const kept: Section[] = [{ key: "a", title: "I", text: "" }];
  const blocks = [
    { is: "line", id: "0", text: "trước" },
    { is: "section", id: "stranger", text: "X" },
    { is: "line", id: "1", text: "sau" },
  ] as const;
  expect(minutesOfBlocks(kept, blocks)).toEqual([{ key: "a", title: "I", text: "trước\nsau" }]);
});

test("articles are numbered as when they are saved; a lone clause bears no number", () => {
  const blocks = [
    ["title", "Về dữ liệu"],
    ...[
      ["article", "A"],
      ["clause", "a"],
      ["clause", " "],
      ["clause", "b"],
    ],
    ...[
      ["article", "B"],
      ["clause", "c"],
      ["clause", ""],
    ],
  ].map(
    ([is, text]) => ({ is: is === "title" || is === "article" ? is : "clause", text }) as const,
  );
  const typed = blocks.map(({ is, text = "" }) => ({ is, text }));
  expect(numbersOf(typed)).toEqual([null, "1", "1", null, "2", "2", null, null]);
});

test("what stands under an annex belongs to it, without a number, until the next article", () => {
  const blocks = (
    [
      ["title", "Về dữ liệu"],
      ["article", "A"],
      ["clause", "a"],
      ["annex", "Danh mục"],
      ["clause", "một"],
      ["clause", "hai"],
      ["annex", "Biểu mẫu"],
      ["article", "B"],
      ["clause", "b"],
    ] as const
  ).map(([is, text], at) => ({ is, text, id: String(at) }));
  expect(numbersOf(blocks)).toEqual([null, "1", null, "1", null, null, "2", "2", null]);
  expect(resolutionOfBlocks(blocks)).toMatchObject({
    articles: [
      { title: "A", clauses: [{ text: "a" }] },
      { title: "B", clauses: [{ text: "b" }] },
    ],
    annexes: [
      { title: "Danh mục", text: "một\nhai" },
      { title: "Biểu mẫu", text: "" },
    ],
  });
  expect(linesOf(blocks, "resolution")).toContain("Phụ lục I: Danh mục");
});

const pushed = (nodeName: string, change: (made: Y.XmlElement) => void = () => undefined) => {
  return (document: Y.Doc) => {
    const made = new Y.XmlElement(nodeName);
    document.getXmlFragment("draft").push([made]);
    change(made);
  };
};
const letters = (made: Y.XmlElement, text: string) => {
  const written = new Y.XmlText(text);
  made.insert(0, [written]);
  return written;
};

test.each<[string, (document: Y.Doc) => void, string | null]>([
  ["a clause more", pushed("clause", (made) => void letters(made, "x")), null],
  ["another node", pushed("script"), "node"],
  ["another attribute", pushed("clause", (made) => made.setAttribute("onclick", "x")), "attribute"],
  [
    "an endless id",
    pushed("clause", (made) => made.setAttribute("id", "x".repeat(1001))),
    "attribute",
  ],
  [
    "a block in a block",
    pushed("clause", (made) => made.insert(0, [new Y.XmlElement("p")])),
    "node",
  ],
  ["letters in a heading", pushed("section", (made) => void letters(made, "x")), "node"],
  [
    "a format",
    pushed("clause", (made) => letters(made, "x").format(0, 1, { link: "x" })),
    "format",
  ],
  [
    "a picture",
    pushed("clause", (made) => letters(made, "x").insertEmbed(0, { src: "x" })),
    "node",
  ],
  ["too many letters", pushed("clause", (made) => void letters(made, "x".repeat(60_001))), "size"],
  ["another type", (document) => document.getMap("other").set("x", 1), "other-type"],
  [
    "a key on the text",
    (document) => {
      // The fragment taken for a map, as an update made by hand may have it.
      const hand = new Y.Doc();
      hand.getMap("draft").set("x", 1);
      Y.applyUpdate(document, Y.encodeStateAsUpdate(hand));
    },
    "other-type",
  ],
  [
    "letters beside the blocks",
    (document) => document.getXmlFragment("draft").push([new Y.XmlText("x")]),
    "node",
  ],
  [
    "a change that waits for another",
    (document) => {
      const hand = new Y.Doc();
      hand.getXmlFragment("draft").push([new Y.XmlElement("clause")]);
      const before = Y.encodeStateVector(hand);
      hand.getXmlFragment("draft").push([new Y.XmlElement("clause")]);
      Y.applyUpdate(document, Y.encodeStateAsUpdate(hand, before));
    },
    "waiting",
  ],
])("%s is judged", (_, change, fault) => {
  const document = opened(
    firstState(blocksOfResolution({ title: "Về dữ liệu", articles: [], annexes: [] })),
  );
  change(document);
  expect(faultIn(document)).toBe(fault);
});
