import { Node, type Extensions } from "@tiptap/core";
import type { DraftKind } from "./draft-name.ts";

/*
 * The blocks as the editor knows them, under the names they have in the document. Within a block
 * there is nothing but letters.
 */

const text = Node.create({ name: "text", group: "inline" });

/** An id that follows the block; a part that is split off gets its own. */
const withId = () => ({ id: { default: null, rendered: false, keepOnSplit: false } });

const block = (name: string, tag: string) =>
  Node.create({
    name,
    content: "text*",
    whitespace: "pre",
    defining: true,
    addAttributes: withId,
    parseHTML: () => [{ tag: `${tag}[data-block=${name}]` }, { tag, priority: 40 }],
    renderHTML: () => [tag, { "data-block": name }, 0],
  });

/** The heading of a part of the minutes: nobody writes in it. */
const section = Node.create({
  name: "section",
  atom: true,
  selectable: false,
  addAttributes: () => ({ ...withId(), heading: { default: "", rendered: false } }),
  parseHTML: () => [{ tag: "h2[data-block=section]" }],
  renderHTML: ({ node }) => [
    "h2",
    { "data-block": "section", contenteditable: "false" },
    String(node.attrs["heading"]),
  ],
});

const documentOf = (content: string) => Node.create({ name: "doc", topNode: true, content });

export function nodesOf(kind: DraftKind): Extensions {
  switch (kind) {
    case "resolution":
      return [
        documentOf("title (clause | article)*"),
        ...[block("title", "h2"), block("article", "h3"), block("clause", "p"), text],
      ];
    case "minutes":
      return [documentOf("(section line+)+"), section, block("line", "p"), text];
    default:
      return kind satisfies never;
  }
}
