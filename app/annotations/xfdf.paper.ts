import { create } from "xmlbuilder2";
import { pdfDate } from "./annotated-pdf.paper.ts";
import { decodeInk } from "./ink.ts";
import { rgbOf } from "./mark-shape.paper.ts";
import type { ShownNote } from "./note-store.ts";
import { hasPlace, placedMarks, type PlacedMark } from "./placed-marks.ts";
import { wordsOf } from "./printed-words.paper.ts";
import { points } from "./text-lines.paper.ts";

/*
 * Notes as XFDF (ISO 19444-1): what other readers take in beside the file itself. Pages count from
 * 0, places are in the user space of the page.
 */

type Element = { name: string; attributes: Record<string, string>; inside?: string };
type Xfdf = { notes: readonly ShownNote[]; pages: number; fileName: string };

export function writeXfdf({ notes, pages, fileName }: Xfdf): string {
  const root = create({ version: "1.0", encoding: "UTF-8" })
    .ele("http://ns.adobe.com/xfdf/", "xfdf")
    .att("xml:space", "preserve");
  const annots = root.ele("annots");
  for (const mark of placedMarks(notes, pages)) {
    for (const { contents, element } of [markElement(mark), ...answerElements(mark)]) {
      const node = annots.ele(element.name, element.attributes);
      if (contents !== "") node.ele("contents").txt(printable(contents));
      if (element.inside !== undefined) node.ele("inklist").ele("gesture").txt(element.inside);
    }
  }
  root.ele("f", { href: printable(fileName) });
  return root.end({ prettyPrint: false });
}

/** XML 1.0 has no place for control characters, not even escaped. */
const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, "");

type Written = { contents: string; element: Element };

function markElement(mark: PlacedMark): Written {
  const { record, continues } = mark;
  const group: Record<string, string> = continues
    ? { inreplyto: continues, replyType: "group" }
    : {};
  const { name, ...own } = special(mark);
  return {
    contents: wordsOf(mark),
    element: {
      name,
      ...(own.inside !== undefined && { inside: own.inside }),
      attributes: {
        ...general(mark, mark.id),
        ...own.attributes,
        ...group,
        color: hexOf(record.color),
      },
    },
  };
}

function general(mark: PlacedMark, id: string): Record<string, string> {
  return {
    page: String(mark.page - 1),
    rect: mark.box.map((each) => points(each)).join(","),
    flags: "print",
    name: id,
    title: mark.author.name.vi,
    creationdate: pdfDate(mark.record.createdAt),
    date: pdfDate(mark.record.updatedAt),
  };
}

const hexOf = (color: number): string =>
  `#${rgbOf(color)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

function special(mark: PlacedMark): Element {
  const { record } = mark;
  const coords = { coords: mark.quads.map((each) => points(each)).join(",") };
  if (!hasPlace(mark)) return { name: "text", attributes: { icon: "Note" } };
  switch (record.kind) {
    case "highlight":
      return { name: "highlight", attributes: coords };
    case "underline":
      return { name: "underline", attributes: coords };
    case "strike":
      return { name: "strikeout", attributes: coords };
    case "ink": {
      const [dx, dy] = mark.shift;
      const pen = decodeInk(record.ink).map(({ x, y }) => `${points(x + dx)},${points(y + dy)}`);
      return { name: "ink", attributes: { width: String(record.width) }, inside: pen.join(";") };
    }
    case "rect":
      return { name: "square", attributes: { width: "2" } };
    case "text":
      return { name: "freetext", attributes: {} };
    case "pin":
      return { name: "text", attributes: { icon: "Comment" } };
    case "page-note":
    case "paper-note":
      return { name: "text", attributes: { icon: "Note" } };
    default:
      return record satisfies never;
  }
}

function answerElements(mark: PlacedMark): Written[] {
  const answer = { inreplyto: mark.id, icon: "Comment" };
  const replies = mark.replies.map(({ record, author }) => ({
    contents: record.body,
    element: {
      name: "text",
      attributes: {
        ...general(mark, record.id),
        ...answer,
        title: author.name.vi,
        creationdate: pdfDate(record.createdAt),
        date: pdfDate(record.updatedAt),
        replyType: "reply",
      },
    },
  }));
  if (!mark.resolved || mark.continues) return replies;
  const state = { statemodel: "Review", state: "Completed", flags: "hidden" };
  const attributes = { ...general(mark, `${mark.id}-state`), ...answer, ...state };
  const settled = { ...attributes, title: mark.resolved.by.name.vi };
  return [
    ...replies,
    { contents: "Đã giải quyết", element: { name: "text", attributes: settled } },
  ];
}
