import type { PDFPageView, PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";
import type { LivePages } from "./live-pages.client.ts";
import type { OpenPdf } from "./pdf-threads.client.ts";
import type { ViewerParts } from "./viewer-parts.client.ts";

type Open = { parts: ViewerParts; pages: LivePages; pdf: OpenPdf };

/** Laid aside, the tablet gets its memory back; where it takes a canvas away, smaller ones follow. */
export function saveMemory(
  { parts: { viewer }, pages, pdf }: Open,
  container: HTMLElement,
): () => void {
  const laidAside = () => {
    if (document.visibilityState !== "hidden") return;
    pages.dropUnseen();
    // A page that is being drawn just now refuses; then it is tidied another time.
    pdf.document.then((open) => open.cleanup()).catch(() => undefined);
  };
  const shrink = () => {
    viewer.maxCanvasPixels = Math.max(1_000_000, (viewer.maxCanvasPixels ?? 0) / 2);
    for (let at = 0; at < viewer.pagesCount; at += 1) {
      const view = viewer.getPageView(at);
      view.maxCanvasPixels = viewer.maxCanvasPixels;
      if (view.renderingState !== 0) view.reset();
    }
    viewer.update();
  };
  document.addEventListener("visibilitychange", laidAside);
  // It does not rise from the canvas: it is caught on its way down.
  container.addEventListener("contextlost", shrink, { capture: true });
  return () => {
    document.removeEventListener("visibilitychange", laidAside);
    container.removeEventListener("contextlost", shrink, { capture: true });
  };
}

type Sighted = { ids: ReadonlySet<number> };

/** pdf.js draws the next page before it is in sight: only where there is room for its canvas. */
export function drawAheadOnlyIf(viewer: PDFViewer, isRoom: (page: number) => boolean): void {
  const queue = viewer.renderingQueue;
  if (!queue) return;
  const choose = queue.getHighestPriority.bind(queue);
  queue.getHighestPriority = (seen: Sighted, views: PDFPageView[], ...how: [boolean]) => {
    const next: unknown = choose(seen, views, ...how);
    // 0: the part in sight of a page that is enlarged.
    const page = views.findIndex((view) => view === next) + 1;
    return page === 0 || seen.ids.has(page) || isRoom(page) ? next : null;
  };
}

/** A turned tablet and an opened drawer change the width; a page that filled it fills it again. */
export function keepFitting(container: HTMLDivElement, viewer: PDFViewer): () => void {
  const observer = new ResizeObserver(() => {
    // A box taken off the page shrinks to nothing before anybody closes the viewer.
    if (!container.isConnected || container.clientWidth === 0) return;
    const value = viewer.currentScaleValue;
    if (value === "page-width") viewer.currentScaleValue = value;
    viewer.update();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
