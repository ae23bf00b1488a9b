import type { LivePage } from "../papers/page-stage.ts";
import type { TextPlace } from "./note-draft.ts";
import { paragraphAt } from "./paragraph.ts";
import { mergeLines, quadOf, type Box } from "./quads.ts";

/** So much is kept of what stands around the quoted words. */
const AROUND = 32;
/** Letters of a quote that a record holds. */
const MOST_WORDS = 8000;

export type ChosenText = { place: TextPlace; box: Box };

/** What is selected in the text of the pages; at most on one page and the next. */
export function readSelection(pages: readonly LivePage[]): ChosenText | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return readRange(selection.getRangeAt(0), pages);
}

/** The paragraph under a finger, where the browser's own selection cannot be relied on. */
export function readParagraph(page: LivePage, spot: { x: number; y: number }): ChosenText | null {
  const pieces = textNodes(page).map((node) => ({ node, boxes: boxesOf(wholeOf(node)) }));
  const lines = paragraphAt(mergeLines(pieces.flatMap(({ boxes }) => boxes)), spot);
  const isInside = ({ left, top, right, bottom }: Box) =>
    lines.some((line) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return x >= line.left && x <= line.right && y >= line.top && y <= line.bottom;
    });
  const inside = pieces.filter(({ boxes }) => boxes.some(isInside)).map(({ node }) => node);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  return readRange(range, [page]);
}

type OnPage = { page: LivePage; nodes: Text[] };

function readRange(range: Range, pages: readonly LivePage[]): ChosenText | null {
  const touched = pages
    .map((page): OnPage => ({ page, nodes: textNodes(page).filter((node) => isIn(range, node)) }))
    .filter(({ nodes }) => nodes.length > 0);
  const [first, second] = touched;
  if (!first) return null;
  const next = second && second.page.page === first.page.page + 1 ? second : null;
  const boxes = linesOf(first, range);
  const box = mergeAll(boxes);
  const exact = quoteOf(range, [first, ...(next ? [next] : [])]).slice(0, MOST_WORDS);
  if (!box || exact === "") return null;
  const nextQuads = next ? quadsOn(next.page, linesOf(next, range)) : [];
  return {
    box,
    place: {
      page: first.page.page,
      quads: quadsOn(first.page, boxes),
      ...(nextQuads.length > 0 && { nextQuads }),
      selection: { exact, ...surroundings(range, first, next ?? first) },
    },
  };
}

/** Half a page's worth of lines is the most a record holds. */
const MOST_LINES = 400;

function quadsOn(page: LivePage, boxes: readonly Box[]): number[] {
  const frame = page.layer.getBoundingClientRect();
  const toPdf = (x: number, y: number) => page.toPdf(x - frame.left, y - frame.top);
  return boxes.slice(0, MOST_LINES).flatMap((box) => quadOf(box, toPdf));
}

function linesOf({ nodes }: OnPage, range: Range): Box[] {
  return mergeLines(nodes.flatMap((node) => boxesOf(partOf(range, node))));
}

const boxesOf = (range: Range): Box[] =>
  [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));

function textNodes({ element }: LivePage): Text[] {
  const layer = element.querySelector(".textLayer");
  if (!layer) return [];
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.length > 0) nodes.push(node);
  }
  return nodes;
}

function isIn(range: Range, node: Text): boolean {
  const part = partOf(range, node);
  return range.intersectsNode(node) && part.endOffset > part.startOffset;
}

function wholeOf(node: Text): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function partOf(range: Range, node: Text): Range {
  const part = wholeOf(node);
  if (range.startContainer === node) part.setStart(node, range.startOffset);
  if (range.endContainer === node) part.setEnd(node, range.endOffset);
  return part;
}

function quoteOf(range: Range, pages: readonly OnPage[]): string {
  const nodes = pages.flatMap(({ nodes: all }) => all);
  return flat(nodes.map((node) => partOf(range, node).toString() + endOfLine(node)).join(""));
}

/** pdf.js ends a line with a `br` after the text. */
function endOfLine(node: Text): string {
  const after = node.parentElement?.nextElementSibling;
  return after?.tagName === "BR" ? " " : "";
}

function surroundings(range: Range, first: OnPage, last: OnPage) {
  const [opening, closing] = [first.nodes[0], last.nodes.at(-1)];
  if (!opening || !closing) return { prefix: "", suffix: "" };
  const before = partOf(range, opening).startOffset;
  const after = partOf(range, closing).endOffset;
  const all = textNodes(first.page);
  const rest = textNodes(last.page);
  const words = (nodes: readonly Text[]) =>
    nodes.map((node) => node.data + endOfLine(node)).join("");
  return {
    prefix: flat(words(all.slice(0, all.indexOf(opening))) + opening.data.slice(0, before)).slice(
      -AROUND,
    ),
    suffix: flat(
      closing.data.slice(after) + endOfLine(closing) + words(rest.slice(rest.indexOf(closing) + 1)),
    ).slice(0, AROUND),
  };
}

const flat = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

function mergeAll(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
