import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** A PDF whose pages carry these lines; letters of Latin script without Vietnamese marks only. */
export async function wordsPdf(
  pages: readonly string[][],
  turn = 0,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(turn));
    lines.forEach((line, at) => page.drawText(line, { x: 72, y: 760 - 40 * at, size: 13, font }));
  }
  return new Uint8Array(await document.save());
}
