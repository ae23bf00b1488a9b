import { Extension, type Editor } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import * as Y from "yjs";
import { DRAFT_FIELD } from "./draft-bounds.ts";
import {
  findPassage,
  spotBetween,
  type Anchor,
  type FoundPassage,
  type Letters,
} from "./passage.ts";

/* The passages about which something has been said: shown in the text, never a part of it. */

/** `anchor` null: it lies in an earlier making of the text, where the quote has to do. */
export type Anchored = { id: string; anchor: Anchor | null; quote: string };
export type Passages = ReadonlyMap<string, FoundPassage | null>;

/** What of the text is selected, to be said something about: the whole block under a mere caret. */
export type Quoted = { blockId: string; from: number; quote: string };

const key = new PluginKey<DecorationSet>("passages");

/** `chosen` is told of the one that was pressed in the text. */
export const passages = (chosen: (id: string) => void) =>
  Extension.create({
    name: "passages",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, shown) => readShown(tr.getMeta(key)) ?? shown.map(tr.mapping, tr.doc),
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick(view, at) {
            const [pressed] = key.getState(view.state)?.find(at, at) ?? [];
            const id: unknown = pressed?.spec["id"];
            if (typeof id === "string") chosen(id);
            return false;
          },
        },
      }),
    ],
  });

const readShown = (said: unknown) => (said instanceof DecorationSet ? said : null);

/** Where each of them is in the document now. */
export function placePassages(document: Y.Doc, anchored: readonly Anchored[]): Passages {
  const letters = lettersOf(document);
  const endAt = (end: Anchor["start"]) =>
    Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(end), document);
  return new Map(
    anchored.map(({ id, anchor, quote }) => {
      const held = anchor && spotBetween(letters, endAt(anchor.start), endAt(anchor.end));
      return [id, findPassage(letters, { held, quote })];
    }),
  );
}

function lettersOf(document: Y.Doc): Letters {
  const nodes = document.getXmlFragment(DRAFT_FIELD).toArray();
  return nodes.map((node) =>
    (node instanceof Y.XmlElement ? node.toArray() : []).flatMap((piece) =>
      piece instanceof Y.XmlText ? [{ piece, text: piece.toString() }] : [],
    ),
  );
}

/** Marks them in the text; the chosen one more than the others. */
export function markPassages(editor: Editor, placed: Passages, chosenId: string | null): void {
  const { doc, tr } = editor.state;
  const marks = [...placed].flatMap(([id, place]) => {
    const range = place && rangeOf(editor, place);
    const attributes = { "data-passage": id === chosenId ? "chosen" : "" };
    return range ? [Decoration.inline(range.from, range.to, attributes, { id })] : [];
  });
  editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)));
}

export function scrollToPassage(editor: Editor, place: FoundPassage): void {
  const range = rangeOf(editor, place);
  const node = range && editor.view.domAtPos(range.from).node;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: "center" });
}

function rangeOf({ state: { doc } }: Editor, { block, from, to }: FoundPassage) {
  const node = doc.maybeChild(block);
  if (!node || to > node.content.size) return null;
  const before = doc.children.slice(0, block).reduce((sum, { nodeSize }) => sum + nodeSize, 1);
  return { from: before + from, to: before + to };
}

/** Null where there is no text, or the selection goes over more than one block. */
export function quotedIn({ state: { selection } }: Editor): Quoted | null {
  const { $from, $to, empty } = selection;
  const { parent } = $from;
  // A threefold click takes a block up to the beginning of the next.
  const isToNext = $to.parentOffset === 0 && $to.index(0) === $from.index(0) + 1;
  if (!parent.inlineContent || !($to.parent === parent || isToNext)) return null;
  const from = empty ? 0 : $from.parentOffset;
  const quote = parent.textContent.slice(from, empty || isToNext ? undefined : $to.parentOffset);
  return quote === "" ? null : { blockId: String(parent.attrs["id"]), from, quote };
}
