import { Node, type Extensions } from "@tiptap/core";
import type { DraftKind } from "./draft-name.ts";

/*
 * The blocks as the editor knows them, under the names they have in the document. Within a block
 * there is nothing but letters.
 */

const text = Node.create({ name: "text", group: "inline" });

/** An id that follows the block; a part that is split off gets its own. */
const withId = () => ({ id: { default: null, rendered: false, keepOnSplit: false } });

/** No headings of the page: one without a name yet would be an empty one. `pasted`: what it is made of. */
const block = (name: string, pasted: readonly string[]) =>
  Node.create({
    name,
    content: "text*",
    whitespace: "pre",
    defining: true,
    addAttributes: withId,
    parseHTML: () => [
      { tag: `div[data-block=${name}]` },
      ...pasted.map((tag) => ({ tag, priority: 40 })),
    ],
    renderHTML: () => ["div", { "data-block": name }, 0],
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

const HEADINGS = ["h1", "h2", "h3", "h4"];

const documentOf = (content: string) => Node.create({ name: "doc", topNode: true, content });

export function nodesOf(kind: DraftKind): Extensions {
  switch (kind) {
    case "resolution":
      return [
        documentOf("title (clause | article | annex)*"),
        ...[block("title", []), block("article", HEADINGS), block("clause", ["p"])],
        ...[block("annex", []), text],
      ];
    case "minutes":
      return [documentOf("(section line+)+"), section, block("line", ["p"]), text];
    default:
      return kind satisfies never;
  }
}
