import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { DRAFT_FIELD } from "./draft-bounds.ts";
import { firstState } from "./draft-document.store.server.ts";
import { anchorOf, passageIn, reword } from "./passage.store.server.ts";

const CLAUSE = "Bộ Tư pháp trình phương án kết nối trong tháng 12.";
const QUOTE = "phương án kết nối";

/** A document with a title and two clauses; the second says the same where `isTwice`. */
function begun({ isTwice = false } = {}) {
  const document = new Y.Doc();
  const second = isTwice ? CLAUSE : "Bộ Nội vụ phối hợp.";
  const state = firstState([
    { is: "title", id: "title", text: "Về dữ liệu" },
    { is: "clause", id: "one", text: CLAUSE },
    { is: "clause", id: "two", text: second },
  ]);
  Y.applyUpdate(document, state);
  const pieces = document
    .getXmlFragment(DRAFT_FIELD)
    .toArray()
    .map((node) => (node instanceof Y.XmlElement ? node.get(0) : null));
  const piece = (at: number): Y.XmlText => {
    const found = pieces[at];
    if (!(found instanceof Y.XmlText)) throw new Error("No such block");
    return found;
  };
  const anchor = anchorOf(document, { blockId: "one", from: CLAUSE.indexOf(QUOTE), quote: QUOTE });
  if (!anchor) throw new Error("No anchor");
  return { document, piece, anchor };
}

type Scene = ReturnType<typeof begun>;
const at = CLAUSE.indexOf(QUOTE);

describe("a passage after", () => {
  test.each<[string, (scene: Scene) => void, { from: number; isAsQuoted: boolean } | null]>([
    ["nothing at all", () => undefined, { from: at, isAsQuoted: true }],
    [
      "words before it",
      ({ piece }) => piece(1).insert(0, "Nay "),
      { from: at + 4, isAsQuoted: true },
    ],
    [
      "words right before it",
      ({ piece }) => piece(1).insert(at, "x"),
      { from: at + 1, isAsQuoted: true },
    ],
    [
      "words right after it",
      ({ piece }) => piece(1).insert(at + QUOTE.length, "x"),
      { from: at, isAsQuoted: true },
    ],
    [
      "words within it",
      ({ piece }) => piece(1).insert(at + 3, "x"),
      { from: at, isAsQuoted: false },
    ],
    ["a part of it gone", ({ piece }) => piece(1).delete(at, 3), { from: at, isAsQuoted: false }],
    ["all of it gone", ({ piece }) => piece(1).delete(at, QUOTE.length), null],
    [
      "a block before it",
      ({ document }) =>
        document.getXmlFragment(DRAFT_FIELD).insert(1, [new Y.XmlElement("article")]),
      { from: at, isAsQuoted: true },
    ],
    [
      "its block made anew with the same words",
      ({ document }) => {
        const block = new Y.XmlElement("article");
        block.insert(0, [new Y.XmlText(CLAUSE)]);
        document.getXmlFragment(DRAFT_FIELD).delete(1);
        document.getXmlFragment(DRAFT_FIELD).insert(1, [block]);
      },
      { from: at, isAsQuoted: true },
    ],
  ])("%s", (_, change, expected) => {
    const scene = begun();
    change(scene);
    const found = passageIn(scene.document, { anchor: scene.anchor, quote: QUOTE });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

test("without an anchor it is at the only place that says it, and nowhere where two do", () => {
  const one = passageIn(begun().document, { anchor: null, quote: QUOTE });
  expect(one).toMatchObject({ block: 1, from: at, isAsQuoted: true });
  const { document, anchor } = begun({ isTwice: true });
  expect(passageIn(document, { anchor: null, quote: QUOTE })).toBeNull();
  expect(passageIn(document, { anchor, quote: QUOTE })).toMatchObject({ block: 1 });
});

test("reworded, nothing around it changes, also where two wrote it in pieces", () => {
  const { document, anchor } = begun();
  const element = document.getXmlFragment(DRAFT_FIELD).get(1);
  if (element instanceof Y.XmlElement) element.insert(1, [new Y.XmlText(" Hết.")]);
  const held = anchorOf(document, { blockId: "one", from: at, quote: `${CLAUSE.slice(at)} Hết.` });
  const whole = held && passageIn(document, { anchor: held, quote: `${CLAUSE.slice(at)} Hết.` });
  expect(whole).toMatchObject({ isAsQuoted: true, to: CLAUSE.length + 5 });
  const passage = passageIn(document, { anchor, quote: QUOTE });
  if (!passage || !whole) throw new Error("No passage");
  reword(document, passage, "đề án");
  expect(element?.toString()).toContain(CLAUSE.replace(QUOTE, "đề án"));
  const after = held && passageIn(document, { anchor: held, quote: "" });
  if (after) reword(document, after, "");
  expect(element?.toString()).not.toContain("Hết");
});
