import { PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";

/** The number of an object that the page leads to, and that is not there: it shows nothing, yet. */
export const HIDDEN = 900;

/** One page of text with the marks of a typesetter where number, date and signature are to go. */
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
  const marks = Object.entries(places).map(([name, Rect]) =>
    context.register(
      context.obj({ Type: "Annot", Subtype: "Widget", FT: "Tx", T: PDFString.of(name), Rect }),
    ),
  );
  page.node.set(PDFName.of("Annots"), context.obj([PDFRef.of(HIDDEN), ...marks]));
  document.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: marks }));
  return document.save({ addDefaultPage: false });
}
