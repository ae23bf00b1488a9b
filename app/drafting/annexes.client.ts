import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";

/* The annexes of the live text as rows that can be gone to, put in another order and taken out. */

/** `from` and `to`: where it begins, and where what belongs to it ends. */
export type AnnexInText = { title: string; from: number; to: number };

export function annexesIn(doc: Node): AnnexInText[] {
  const found: AnnexInText[] = [];
  let here: AnnexInText | null = null;
  doc.forEach((node, from) => {
    const to = from + node.nodeSize;
    if (node.type.name === "annex") found.push((here = { title: node.textContent, from, to }));
    else if (node.type.name === "article") here = null;
    else if (here) here.to = to;
  });
  return found;
}

/** Whether the caret stands in an annex. */
export function isInAnnex({ state: { doc, selection } }: Editor): boolean {
  const { from } = selection;
  return annexesIn(doc).some((annex) => from > annex.from && from < annex.to);
}

/** A new one behind all others, to be named. */
export function addAnnex(editor: Editor): void {
  const { annex, clause } = editor.schema.nodes;
  if (!annex || !clause) return;
  const end = editor.state.doc.content.size;
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.insert(end, [annex.create(), clause.create()]);
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
      return true;
    })
    .scrollIntoView()
    .run();
}

export function goToAnnex(editor: Editor, place: number): void {
  const annex = annexesIn(editor.state.doc)[place];
  if (annex)
    editor
      .chain()
      .focus()
      .setTextSelection(annex.from + 1)
      .scrollIntoView()
      .run();
}

/** Before the one that stands before it. */
export function liftAnnex(editor: Editor, place: number): void {
  const annexes = annexesIn(editor.state.doc);
  const [before, annex] = [annexes[place - 1], annexes[place]];
  if (!before || !annex) return;
  editor.commands.command(({ tr }) => {
    const { content } = tr.doc.slice(annex.from, annex.to);
    tr.delete(annex.from, annex.to).insert(before.from, content);
    return true;
  });
}

export function removeAnnex(editor: Editor, place: number): void {
  const annex = annexesIn(editor.state.doc)[place];
  if (annex) editor.commands.deleteRange(annex);
}
