import { PDFHexString, PDFString, type PDFPage, type PDFRef } from "@cantoo/pdf-lib";
import { isoWithOffset } from "../platform/dates.ts";
import { shownBox, turnOf, type PdfAdditions } from "../platform/pdf-additions.ts";
import type { PdfFont } from "../platform/pdf-font.ts";
import { decodeInk } from "./ink.ts";
import { iconBox, rgbOf, shapeOf, type Shape } from "./mark-shape.paper.ts";
import { hasPlace, type PlacedMark } from "./placed-marks.ts";
import { wordsOf } from "./printed-words.paper.ts";

/*
 * Notes as annotations of the PDF itself (ISO 32000-2, 12.5): any reader shows them, lists them by
 * author and can take them out again. Each carries its own appearance, so that all draw it alike.
 */

type Kit = { pdf: PdfAdditions; font: PdfFont };

/** Adds every mark to its page as an annotation, with its replies and whether it is settled. */
export function annotate({ pdf, font }: Kit, marks: readonly PlacedMark[]): void {
  const refs = new Map<string, PDFRef>();
  for (const [index, page] of pdf.document.getPages().entries()) {
    const here = marks.filter((mark) => mark.page === index + 1);
    if (here.length === 0) continue;
    const writer = writerFor({ pdf, font }, page, refs);
    pdf.addAnnotations(page, withPlaces(here, page).flatMap(writer));
  }
}

/** Signs without a place of their own go down the margin, one below another. */
export function withPlaces(marks: readonly PlacedMark[], page: PDFPage): PlacedMark[] {
  let place = 0;
  return marks.map((mark) =>
    hasPlace(mark) ? mark : { ...mark, box: iconBox(shownBox(page), place++) },
  );
}

function writerFor({ pdf, font }: Kit, page: PDFPage, refs: Map<string, PDFRef>) {
  const { context } = pdf.document;
  const turn = turnOf(page);
  return (mark: PlacedMark): PDFRef[] => {
    const shape = shapeOf(mark, { font, turn });
    const words = wordsOf(mark);
    const parent = mark.continues ? refs.get(mark.continues) : undefined;
    const own = context.register(
      context.obj({
        ...general(mark.record, { id: mark.id, author: mark.author.name.vi, page, shape }),
        ...special(mark),
        Contents: PDFHexString.fromText(words),
        C: [...rgbOf(mark.record.color)],
        AP: { N: formOf({ pdf, font }, shape) },
        ...(parent && { IRT: parent, RT: "Group" }),
      }),
    );
    refs.set(mark.id, own);
    return [own, ...answersTo({ pdf, font }, { mark, own, page, shape })];
  };
}

type General = { id: string; author: string; page: PDFPage; shape: Shape };

function general(times: { createdAt: number; updatedAt: number }, given: General) {
  return {
    Type: "Annot",
    Rect: [...given.shape.box],
    P: given.page.ref,
    F: 4, // printed with the page
    NM: PDFHexString.fromText(given.id),
    T: PDFHexString.fromText(given.author),
    CreationDate: PDFString.of(pdfDate(times.createdAt)),
    M: PDFString.of(pdfDate(times.updatedAt)),
  };
}

/** "D:20261122093000+07'00'" (7.9.4). */
export function pdfDate(instant: number): string {
  return `D:${isoWithOffset(instant).slice(0, 19).replaceAll(/\D/g, "")}+07'00'`;
}

function special(mark: PlacedMark) {
  const { record } = mark;
  if (!hasPlace(mark)) return { Subtype: "Text", Name: "Note" };
  switch (record.kind) {
    case "highlight":
      return { Subtype: "Highlight", QuadPoints: [...mark.quads] };
    case "underline":
      return { Subtype: "Underline", QuadPoints: [...mark.quads] };
    case "strike":
      return { Subtype: "StrikeOut", QuadPoints: [...mark.quads] };
    case "ink": {
      const pen = decodeInk(record.ink).flatMap(({ x, y }) => [
        x + mark.shift[0],
        y + mark.shift[1],
      ]);
      return { Subtype: "Ink", InkList: [pen], BS: { W: record.width } };
    }
    case "rect":
      return { Subtype: "Square", BS: { W: 2 } };
    case "text":
      return { Subtype: "FreeText", DA: PDFString.of(`/F ${record.size} Tf 0.1 0.2 0.45 rg`) };
    case "pin":
      return { Subtype: "Text", Name: "Comment" };
    case "page-note":
    case "paper-note":
      return { Subtype: "Text", Name: "Note" };
    default:
      return record satisfies never;
  }
}

type Asked = { mark: PlacedMark; own: PDFRef; page: PDFPage; shape: Shape };

/** Replies stand with what they answer (12.5.6.2) and draw nothing; settled is a state of it (12.5.6.3). */
function answersTo(kit: Kit, { mark, own, page, shape }: Asked): PDFRef[] {
  const { context } = kit.pdf.document;
  const silent = { ...shape, content: "", multiplies: false };
  const answer = { Subtype: "Text", Name: "Comment", IRT: own, AP: { N: formOf(kit, silent) } };
  const replies = mark.replies.map(({ record, author }) =>
    context.register(
      context.obj({
        ...general(record, { id: record.id, author: author.name.vi, page, shape }),
        ...answer,
        RT: "R",
        Contents: PDFHexString.fromText(record.body),
      }),
    ),
  );
  if (!mark.resolved || mark.continues) return replies;
  const { by } = mark.resolved;
  const state = context.obj({
    ...general(mark.record, { id: `${mark.id}-state`, author: by.name.vi, page, shape }),
    ...answer,
    F: 30, // hidden: it is read through what it answers
    Contents: PDFHexString.fromText("Đã giải quyết"),
    StateModel: PDFString.of("Review"),
    State: PDFString.of("Completed"),
  });
  return [...replies, context.register(state)];
}

/** The shape as a form XObject whose space is that of the page. */
export function formOf({ pdf, font }: Kit, { box, content, multiplies }: Shape): PDFRef {
  const { context } = pdf.document;
  return context.register(
    context.flateStream(multiplies ? `/M gs\n${content}` : content, {
      Type: "XObject",
      Subtype: "Form",
      BBox: [...box],
      Resources: { Font: { F: font.ref }, ExtGState: { M: { BM: "Multiply" } } },
    }),
  );
}
