import { Extension } from "@tiptap/core";
import { isChangeOrigin } from "@tiptap/extension-collaboration";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { BLOCK_KINDS, numbersOf, type BlockKind } from "./draft-block.ts";
import { LETTERS_A_BLOCK } from "./draft-bounds.ts";

export type DraftWords = {
  label: string;
  part(number: number): string;
  annex(number: number, of: number): string;
  title: string;
  articleTitle: string;
  clauseText: string;
  annexTitle: string;
  annexText: string;
};

/** The numbers before articles, clauses and annexes, and what an empty block is for: shown, never stored. */
export const numbering = (words: DraftWords) =>
  Extension.create({
    name: "numbering",
    addProseMirrorPlugins: () => [
      new Plugin({ props: { decorations: ({ doc }) => numbersOn(doc, words) } }),
    ],
  });

function numbersOn(doc: Node, words: DraftWords): DecorationSet {
  const blocks = doc.children.map((node) => ({
    is: BLOCK_KINDS.find((kind) => kind === node.type.name) ?? "line",
    text: node.textContent,
  }));
  const numbers = numbersOf(blocks);
  const annexes = blocks.filter(({ is }) => is === "annex").length;
  const shown: Decoration[] = [];
  let isInAnnex = false;
  doc.forEach((node, from, place) => {
    const is = blocks[place]?.is ?? "line";
    if (is === "article" || is === "annex") isInAnnex = is === "annex";
    const label = labelOf(is, numbers[place] ?? null, { words, annexes });
    if (label) shown.push(Decoration.node(from, from + node.nodeSize, { "data-number": label }));
    const wanted = emptyWords(is, words, isInAnnex);
    if (wanted && node.content.size === 0) shown.push(placeholder(from + 1, wanted));
  });
  return DecorationSet.create(doc, shown);
}

type Naming = { words: DraftWords; annexes: number };

function labelOf(is: BlockKind, number: string | null, { words, annexes }: Naming): string | null {
  if (number === null) return null;
  if (is === "annex") return words.annex(Number(number), annexes);
  return is === "article" ? `${words.part(Number(number))} ` : `${number}. `;
}

function emptyWords(is: BlockKind, words: DraftWords, isInAnnex: boolean): string | null {
  if (is === "title") return words.title;
  if (is === "article") return words.articleTitle;
  if (is === "annex") return words.annexTitle;
  if (is !== "clause") return null;
  return isInAnnex ? words.annexText : words.clauseText;
}

/** Takes no room of its own: the caret stands where the first letter will. */
function placeholder(at: number, words: string): Decoration {
  const made = () => {
    const element = window.document.createElement("span");
    element.dataset["empty"] = words;
    return element;
  };
  return Decoration.widget(at, made, { side: 1, ignoreSelection: true, key: `empty:${words}` });
}

/** Every block has an id of its own; of two that bear the same, the later gets a new one. */
export const blockIds = Extension.create({
  name: "blockIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _, { doc, tr }) {
        const own = transactions.filter((each) => each.docChanged && !isChangeOrigin(each));
        if (own.length === 0) return null;
        const seen = new Set<unknown>();
        doc.forEach((node, from) => {
          const id: unknown = node.attrs["id"];
          if (!id || seen.has(id)) tr.setNodeAttribute(from, "id", crypto.randomUUID());
          seen.add(id);
        });
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

/** What one writer may not do: touch the fixed headings, or make a block too long. */
export const bounds = Extension.create({
  name: "bounds",
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction(tr, { doc }) {
        if (!tr.docChanged || isChangeOrigin(tr)) return true;
        const longest = (node: Node) => Math.max(...node.children.map((each) => each.content.size));
        if (longest(tr.doc) > Math.max(LETTERS_A_BLOCK, longest(doc))) return false;
        return headings(tr.doc) === headings(doc);
      },
    }),
  ],
});

const headings = (doc: Node): string =>
  JSON.stringify(
    doc.children
      .filter(({ type }) => type.name === "section")
      .map(({ attrs }) => [attrs["id"], attrs["heading"]]),
  );
