import * as Y from "yjs";
import { DRAFT_FIELD } from "./draft-bounds.ts";
import {
  findPassage,
  spotBetween,
  textOfBlock,
  type Anchor,
  type FoundPassage,
  type Spot,
} from "./passage.ts";

/* Passages in the live text as Yjs holds it. */

type Held = { anchor: Anchor | null; quote: string };

/** Where a passage is now; without an anchor in this document its quote has to do. */
export function passageIn(document: Y.Doc, { anchor, quote }: Held): FoundPassage | null {
  const letters = lettersOf(document);
  const endAt = (end: Anchor["start"]) =>
    Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(end), document);
  const held = anchor && spotBetween(letters, endAt(anchor.start), endAt(anchor.end));
  return findPassage(letters, { held, quote });
}

type Quoted = { blockId: string; from: number; quote: string };

/**
 * What holds the passage that says this, in the block with this id and at this letter; moved in the
 * meantime, at the only place that says it. Null where none does.
 */
export function anchorOf(document: Y.Doc, { blockId, from, quote }: Quoted): Anchor | null {
  const letters = lettersOf(document);
  const to = from + quote.length;
  const block = elementsOf(document).findIndex(
    (element, at) =>
      element.getAttribute("id") === blockId && textOfBlock(letters, at).slice(from, to) === quote,
  );
  const spot =
    quote && block >= 0 ? { block, from, to } : findPassage(letters, { held: null, quote });
  const pieces = spot && stretch(document, spot);
  const [first, last] = [pieces?.at(0), pieces?.at(-1)];
  if (!first || !last) return null;
  return {
    start: positionIn(first.piece, first.from, 0),
    end: positionIn(last.piece, last.to, -1),
  };
}

/** Which letter it goes along with: the one after it, or (-1) the one before. */
function positionIn(piece: Y.XmlText, at: number, assoc: 0 | -1): Anchor["start"] {
  const position = Y.createRelativePositionFromTypeIndex(piece, at, assoc);
  const { type, tname, item } = position;
  return { type: idOf(type), tname, item: idOf(item), assoc };
}

const idOf = (id: Y.ID | null) => id && { client: id.client, clock: id.clock };

/** Puts these words in the place of the letters that stand there; answers the change. */
export function reword(document: Y.Doc, spot: Spot, wording: string): Uint8Array {
  const before = Y.encodeStateVector(document);
  document.transact(() => {
    const [first, ...rest] = stretch(document, spot);
    for (const { piece, from, to } of rest) piece.delete(from, to - from);
    first?.piece.delete(first.from, first.to - first.from);
    if (wording !== "") first?.piece.insert(first.from, wording);
  });
  return Y.encodeStateAsUpdate(document, before);
}

/** The pieces in which the letters of a spot lie, with what of each belongs to it. */
function stretch(document: Y.Doc, { block, from, to }: Spot) {
  let before = 0;
  return (lettersOf(document)[block] ?? []).flatMap(({ piece, text }) => {
    const within = { from: Math.max(from - before, 0), to: Math.min(to - before, text.length) };
    before += text.length;
    return within.to > within.from ? [{ piece, ...within }] : [];
  });
}

const lettersOf = (document: Y.Doc) =>
  elementsOf(document).map((element) =>
    element
      .toArray()
      .flatMap((piece) => (piece instanceof Y.XmlText ? [{ piece, text: piece.toString() }] : [])),
  );

/** A block for each node: nothing else is let into a live text. */
const elementsOf = (document: Y.Doc): Y.XmlElement[] =>
  document
    .getXmlFragment(DRAFT_FIELD)
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement ? [node] : []));
