import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PDFPage, PDFRef } from "@cantoo/pdf-lib";
import { dateVi, timeVi } from "../platform/dates.ts";
import {
  openForAdditions,
  shownBox,
  turnOf,
  type PdfAdditions,
} from "../platform/pdf-additions.ts";
import { embedTrueType, type PdfFont } from "../platform/pdf-font.ts";

/*
 * Who took a paper out of the house, when and from which meeting: over every page, pale enough to
 * read through and too large to cut off, and once more small at the foot.
 */

export type Watermark = { reader: string; at: number; meeting: string };

/** A PDF with the mark on every page; behind a signature as an appended update. */
export async function writeWatermark(
  bytes: Uint8Array,
  { watermark, isSigned }: { watermark: Watermark; isSigned: boolean },
): Promise<Uint8Array> {
  const pdf = await openForAdditions(bytes, { appends: isSigned });
  const { resolve } = createRequire(import.meta.url);
  const tinos = readFileSync(resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"));
  const font = embedTrueType(pdf.document, tinos, "Tinos-Regular");
  drawWatermark({ pdf, font }, watermark);
  font.finish();
  return pdf.save();
}

type Kit = { pdf: PdfAdditions; font: PdfFont };

export function drawWatermark(kit: Kit, mark: Watermark): void {
  const words = `${mark.reader} · ${timeVi(mark.at)} ${dateVi(mark.at)}`;
  const forms = new Map<string, PDFRef>();
  for (const page of kit.pdf.document.getPages()) {
    const key = [...shownBox(page), turnOf(page)].join(" ");
    const form = forms.get(key) ?? formFor(kit, page, [words, mark.meeting]);
    forms.set(key, form);
    kit.pdf.drawForms(page, [form]);
  }
}

const FOOT = 7;

/** The same for all pages of one size. */
function formFor({ pdf, font }: Kit, page: PDFPage, [who = "", meeting = ""]: string[]): PDFRef {
  const { context } = pdf.document;
  const [left, bottom, right, top] = shownBox(page);
  const turn = turnOf(page);
  const isUpright = turn % 180 === 0;
  const [width, height] = isUpright ? [right - left, top - bottom] : [top - bottom, right - left];
  const angle = Math.atan2(height, width);
  const size = Math.min(28, (Math.hypot(width, height) * 0.62) / font.widthOf(who, 1));
  const across = (line: string, below: number) => {
    const half = font.widthOf(line, size) / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const x = width / 2 - half * cos + below * sin;
    const y = height / 2 - half * sin - below * cos;
    const matrix = [cos, sin, -sin, cos, x, y].map((each) => each.toFixed(3)).join(" ");
    return `BT /F ${size.toFixed(2)} Tf ${matrix} Tm ${font.encode(line).toString()} Tj ET`;
  };
  const foot = `${who} · ${meeting}`;
  const content = [
    `q ${upright(turn, [left, bottom, right, top])} cm`,
    `/Pale gs 0.35 g ${across(who, 0)} ${across(meeting, size * 1.5)}`,
    `/Clear gs 0.35 g BT /F ${FOOT} Tf 12 8 Td ${font.encode(foot).toString()} Tj ET`,
    "Q",
  ];
  return context.register(
    context.flateStream(content.join("\n"), {
      Type: "XObject",
      Subtype: "Form",
      BBox: [left, bottom, right, top],
      Resources: {
        Font: { F: font.ref },
        ExtGState: { Pale: { ca: 0.16 }, Clear: { ca: 0.7 } },
      },
    }),
  );
}

/** From the page as it is looked at, its lower left corner at 0, to its own user space. */
function upright(turn: number, [left, bottom, right, top]: readonly number[]): string {
  switch (turn) {
    case 90:
      return `0 1 -1 0 ${right} ${bottom}`;
    case 180:
      return `-1 0 0 -1 ${right} ${top}`;
    case 270:
      return `0 -1 1 0 ${left} ${top}`;
    default:
      return `1 0 0 1 ${left} ${bottom}`;
  }
}
