import { Extension } from "@tiptap/core";
import { isChangeOrigin } from "@tiptap/extension-collaboration";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { BLOCK_KINDS, numbersOf } from "./draft-block.ts";
import { LETTERS_A_BLOCK } from "./draft-bounds.ts";

export type DraftWords = {
  label: string;
  part(number: number): string;
  title: string;
  articleTitle: string;
  clauseText: string;
};

/** The numbers before articles and clauses, and what an empty block is for: shown, never stored. */
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
  const shown: Decoration[] = [];
  doc.forEach((node, from, place) => {
    const number = numbers[place];
    const is = blocks[place]?.is;
    const label = number && (is === "article" ? `${words.part(Number(number))} ` : `${number}. `);
    const empty = { title: words.title, article: words.articleTitle, clause: words.clauseText };
    const wanted = is === "title" || is === "article" || is === "clause" ? empty[is] : null;
    const attributes = {
      ...(label && { "data-number": label }),
      ...(wanted && node.content.size === 0 && { "data-empty": wanted }),
    };
    if (Object.keys(attributes).length > 0)
      shown.push(Decoration.node(from, from + node.nodeSize, attributes));
  });
  return DecorationSet.create(doc, shown);
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
