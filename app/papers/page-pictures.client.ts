import type { EventBus, PDFPageView, PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";

/** How far ahead of the page one is at. */
const AHEAD = 3;

/** Under a page that is still to be drawn lies its small picture, so that no page is ever empty. */
export function makePictures(bus: EventBus, viewer: PDFViewer) {
  let addressOf: ((page: number) => string) | null = null;
  const put = () => {
    if (!addressOf) return;
    const at = viewer.currentPageNumber;
    for (let page = Math.max(1, at - 1); page <= at + AHEAD; page += 1) {
      const view: PDFPageView | undefined = viewer.getPageView(page - 1);
      if (!view || view.canvas) continue;
      view.div.style.setProperty("background-image", `url("${addressOf(page)}")`);
    }
  };
  bus.on("updateviewarea", put);
  bus.on("pagerendered", ({ source }: { source: PDFPageView }) =>
    source.div.style.removeProperty("background-image"),
  );
  return (known: ((page: number) => string) | null) => {
    addressOf = known;
    put();
  };
}
