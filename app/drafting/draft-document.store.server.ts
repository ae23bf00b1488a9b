import * as Y from "yjs";
import { BLOCK_KINDS, type Block, type BlockKind } from "./draft-block.ts";
import { DRAFT_FIELD, MAX_BLOCK_LETTERS, MAX_BLOCKS, MAX_LETTERS } from "./draft-bounds.ts";

/*
 * The live text as Yjs holds it: one fragment of blocks, as the editor makes them. Two people may
 * each do what is right and together leave an article without a clause: that is read leniently.
 * What no editor of ours writes is a fault.
 */

/** The same for everybody who begins: begun twice, it is still one text. */
const FIRST_WRITER = 1;

/** The document with which a live text begins. */
export function firstState(blocks: readonly Block[]): Uint8Array {
  const document = new Y.Doc();
  document.clientID = FIRST_WRITER;
  const elements = blocks.map(({ is, id, text }) => {
    const element = new Y.XmlElement(is);
    element.setAttribute("id", id);
    if (is === "section") element.setAttribute("heading", text);
    else if (text !== "") element.insert(0, [new Y.XmlText(text.normalize("NFC"))]);
    return element;
  });
  document.getXmlFragment(DRAFT_FIELD).insert(0, elements);
  return Y.encodeStateAsUpdate(document);
}

/** What the live text says, block for block. */
export function blocksIn(document: Y.Doc): Block[] {
  return document.getXmlFragment(DRAFT_FIELD).toArray().flatMap(blockOf);
}

function blockOf(node: unknown): Block[] {
  if (!(node instanceof Y.XmlElement)) return [];
  const is = kindOf(node);
  if (!is) return [];
  const text = is === "section" ? (attribute(node, "heading") ?? "") : textIn(node);
  return [{ is, id: attribute(node, "id") ?? "", text: text.normalize("NFC") }];
}

function textIn(element: Y.XmlElement): string {
  const texts = element.toArray().flatMap((node) => (node instanceof Y.XmlText ? [node] : []));
  return texts.map(lettersIn).join("");
}

function lettersIn(text: Y.XmlText): string {
  const runs: { insert: unknown }[] = text.toDelta();
  return runs.map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");
}

const kindOf = (element: Y.XmlElement): BlockKind | undefined =>
  BLOCK_KINDS.find((kind) => kind === element.nodeName);

function attribute(element: Y.XmlElement, name: string): string | undefined {
  const value: unknown = element.getAttribute(name);
  return typeof value === "string" ? value : undefined;
}

export type DraftFault = "waiting" | "other-type" | "node" | "attribute" | "format" | "size";

/** What in this document is no doing of our editor; null where there is nothing. */
export function faultIn(document: Y.Doc): DraftFault | null {
  if (document.store.pendingStructs || document.store.pendingDs) return "waiting";
  const fragment = document.getXmlFragment(DRAFT_FIELD);
  if (document.share.size > 1 || fragment._map.size > 0) return "other-type";
  const nodes = fragment.toArray();
  if (nodes.length > MAX_BLOCKS) return "size";
  let letters = 0;
  for (const node of nodes) {
    const fault = faultInBlock(node);
    if (fault) return fault;
    letters += node instanceof Y.XmlElement ? textIn(node).length : 0;
  }
  return letters > MAX_LETTERS ? "size" : null;
}

function faultInBlock(node: unknown): DraftFault | null {
  if (!(node instanceof Y.XmlElement)) return "node";
  const is = kindOf(node);
  if (!is) return "node";
  for (const [name, value] of Object.entries<unknown>(node.getAttributes())) {
    const isKnown = name === "id" || (name === "heading" && is === "section");
    if (!isKnown || typeof value !== "string" || value.length > MAX_ATTRIBUTE) return "attribute";
  }
  if (is === "section" && node.length > 0) return "node";
  for (const child of node.toArray()) {
    if (!(child instanceof Y.XmlText)) return "node";
    const fault = faultInText(child);
    if (fault) return fault;
  }
  return textIn(node).length > MAX_BLOCK_LETTERS ? "size" : null;
}

const MAX_ATTRIBUTE = 1000;

function faultInText(text: Y.XmlText): DraftFault | null {
  if (Object.keys(text.getAttributes()).length > 0) return "attribute";
  const runs: { insert: unknown; attributes?: object }[] = text.toDelta();
  for (const { insert, attributes = {} } of runs) {
    if (typeof insert !== "string") return "node";
    if (Object.keys(attributes).length > 0) return "format";
  }
  return null;
}
