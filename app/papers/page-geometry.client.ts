import type { PDFPageView, PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";
import type { PageGeometry } from "./intake.ts";

/**
 * Gives every page its own size before any of it has come: pdf.js takes them all for as large as the
 * first. With it the paper has its true length at once, and nothing shifts under the reader.
 */
export function shapePages(viewer: PDFViewer, shapes: readonly PageGeometry[]): void {
  if (shapes.length !== viewer.pagesCount) return;
  shapes.forEach((shape, at) => {
    const view: PDFPageView = viewer.getPageView(at);
    // A page that has come knows its size itself.
    if (!view.pdfPage) shapePage(view, shape);
  });
}

function shapePage(view: PDFPageView, { w, h, r }: PageGeometry): void {
  const { viewport } = view;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[] = viewport.viewBox;
  if (x2 - x1 === w && y2 - y1 === h && view.pdfPageRotate === r) return;
  const Viewport = viewport.constructor;
  view.pdfPageRotate = r;
  view.viewport = Reflect.construct(Viewport, [
    { viewBox: [0, 0, w, h], userUnit: 1, scale: viewport.scale, rotation: r },
  ]);
  view.update({ scale: view.scale });
}
