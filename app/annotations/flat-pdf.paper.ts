import type { PDFPage } from "@cantoo/pdf-lib";
import { dateVi, timeVi } from "../platform/dates.ts";
import { turnOf, type PdfAdditions } from "../platform/pdf-additions.ts";
import type { PdfFont } from "../platform/pdf-font.ts";
import { formOf, withPlaces } from "./annotated-pdf.paper.ts";
import { shapeOf, type Shape } from "./mark-shape.paper.ts";
import type { PlacedMark } from "./placed-marks.ts";
import { wordsOf } from "./printed-words.paper.ts";
import { linesOf, points } from "./text-lines.paper.ts";

/*
 * Notes that have become part of the pages. What they say could not be read from a page, so every
 * mark with words has a number, and the words stand under it on pages of their own at the end.
 */

type Kit = { pdf: PdfAdditions; font: PdfFont };
type Numbered = PlacedMark & { number: number | null };

/** Draws every mark into its page; what was written follows behind the last page. */
export function flatten(kit: Kit, marks: readonly PlacedMark[]): void {
  const numbered = withNumbers(marks);
  for (const [index, page] of kit.pdf.document.getPages().entries()) {
    const here = numbered.filter((mark) => mark.page === index + 1);
    if (here.length > 0) drawOn(kit, page, here);
  }
  listWords(kit, numbered);
}

function withNumbers(marks: readonly PlacedMark[]): Numbered[] {
  let last = 0;
  return marks.map((mark) => {
    const speaks = mark.continues === null && (saidIn(mark) !== "" || mark.replies.length > 0);
    return { ...mark, number: speaks ? (last += 1) : null };
  });
}

/** What is not already to be read on the page. */
const saidIn = (mark: PlacedMark): string =>
  mark.record.kind === "text" && mark.doubt === null ? "" : wordsOf(mark);

function drawOn(kit: Kit, page: PDFPage, marks: readonly Numbered[]): void {
  const turn = turnOf(page);
  const numbers = new Map(marks.map(({ id, number }) => [id, number]));
  const forms = withPlaces(marks, page).flatMap((mark) => {
    const shape = shapeOf(mark, { font: kit.font, turn });
    const number = numbers.get(mark.id) ?? null;
    return number === null ? [shape] : [shape, badge(kit.font, shape, number)];
  });
  kit.pdf.drawForms(
    page,
    forms.map((shape) => formOf(kit, shape)),
  );
}

const BADGE = 9;

/** The number at the mark's upper right corner. */
function badge(font: PdfFont, { box }: Shape, number: number): Shape {
  const text = String(number);
  const width = font.widthOf(text, BADGE - 2) + 5;
  const [x, y] = [box[2] - 1, box[3] - BADGE / 2];
  const content = [
    `1 1 1 rg 0.13 0.31 0.59 RG 0.7 w ${points(x, y, width, BADGE + 1)} re B`,
    `BT /F ${BADGE - 2} Tf 0.13 0.31 0.59 rg ${points(x + 2.5, y + 2.7)} Td`,
    `${font.encode(text).toString()} Tj ET`,
  ];
  const around: Shape["box"] = [x - 1, y - 1, x + width + 1, y + BADGE + 2];
  return { box: around, content: content.join("\n"), multiplies: false };
}

const A4 = { width: 595, height: 842, margin: 56, size: 11, lead: 15 };

function listWords(kit: Kit, marks: readonly Numbered[]): void {
  const entries = marks.filter(({ number }) => number !== null);
  if (entries.length === 0) return;
  const width = A4.width - 2 * A4.margin;
  const lines = entries.flatMap((mark) =>
    [...paragraphsOf(mark), ""].flatMap((text) =>
      linesOf(text, { font: kit.font, size: A4.size, width }),
    ),
  );
  const perPage = Math.floor((A4.height - 2 * A4.margin) / A4.lead);
  const all = ["GHI CHÚ KÈM THEO", "", ...lines];
  for (let at = 0; at < all.length; at += perPage) addPage(kit, all.slice(at, at + perPage));
}

function paragraphsOf(mark: Numbered): string[] {
  const { number, page, author, record, resolved } = mark;
  const settled = resolved ? " (đã giải quyết)" : "";
  const when = (at: number) => `${timeVi(at)} ngày ${dateVi(at)}`;
  return [
    `${number}. Trang ${page} · ${author.name.vi} · ${when(record.updatedAt)}${settled}`,
    ...saidIn(mark).split("\n"),
    ...mark.replies.map(
      (reply) => `– ${reply.author.name.vi}, ${when(reply.record.updatedAt)}: ${reply.record.body}`,
    ),
  ].filter((text) => text !== "");
}

function addPage(kit: Kit, lines: readonly string[]): void {
  const page = kit.pdf.addPage([A4.width, A4.height]);
  const top = A4.height - A4.margin - A4.size;
  const content = [
    `BT /F ${A4.size} Tf 0 g ${A4.lead} TL ${points(A4.margin, top)} Td`,
    ...lines.map((line) => `${kit.font.encode(line).toString()} Tj T*`),
    "ET",
  ];
  const box: Shape["box"] = [0, 0, A4.width, A4.height];
  kit.pdf.drawForms(page, [formOf(kit, { box, content: content.join("\n"), multiplies: false })]);
}
