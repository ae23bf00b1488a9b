import { PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";

/** The number of an object that the page leads to, and that is not there: it shows nothing, yet. */
export const HIDDEN = 900;

/** How the places for number and date read before there is one, and when there is. */
export const OPEN = { belongsTo: "(Kèm theo Nghị quyết số    /NQ-CP\ncủa Chính phủ)" };
export const NUMBERED = {
  ...{ number: "05", date: "ngày 05 tháng 01 năm 2026" },
  belongsTo: "(Kèm theo Nghị quyết số 05/NQ-CP\ncủa Chính phủ)",
};

/** A page of text and an annex, with the marks of a typesetter where what comes later is to go. */
export async function paperWithRoom(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText("Nothing of this may change.", { x: 72, y: 520, size: 14 });
  const { context } = document;
  const places = {
    "ecabinet-number": [90, 740, 130, 756],
    "ecabinet-date": [330, 740, 520, 756],
    "ecabinet-person": [360, 200, 520, 276],
  };
  const widget = { Type: "Annot", Subtype: "Widget", FT: "Tx" };
  const marks = Object.entries(places).map(([name, Rect]) =>
    context.register(context.obj({ ...widget, T: PDFString.of(name), Rect })),
  );
  page.node.set(PDFName.of("Annots"), context.obj([PDFRef.of(HIDDEN), ...marks]));
  const annex = context.register(
    context.obj({ ...widget, T: PDFString.of("ecabinet-annex-1"), Rect: [85, 740, 538, 776] }),
  );
  document.addPage([595, 842]).node.set(PDFName.of("Annots"), context.obj([annex]));
  document.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [...marks, annex] }));
  return document.save({ addDefaultPage: false });
}
