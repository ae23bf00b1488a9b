import type { PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";
import { makeFindMarks, type FindMarks } from "./find-marks.client.ts";
import { keepLivePages } from "./live-pages.client.ts";
import type { PaperFile, ReaderFault } from "./paper-bytes.client.ts";
import type { PageStage } from "./page-stage.ts";
import { shapePages } from "./page-geometry.client.ts";
import type { PageGeometry } from "./intake.ts";
import { makePictures } from "./page-pictures.client.ts";
import { openPdf, type OpenPdf } from "./pdf-threads.client.ts";
import type { Layout } from "./reader-looks.ts";
import { outlineOf, type OutlineLine } from "./viewer-outline.client.ts";
import { layOut, makeParts, type ViewerParts } from "./viewer-parts.client.ts";
import { keepFitting, saveMemory } from "./viewer-upkeep.client.ts";
import { makeZoom, type Zoom } from "./viewer-zoom.client.ts";

export type ViewerListener = {
  /** The pages have their places; what is on them may still be to come. */
  onLaidOut(): void;
  /** Something of the paper is on the screen. */
  onDrawn(): void;
  onPage(page: number): void;
  /** 1 = as printed. */
  onScale(scale: number): void;
  onFault(fault: ReaderFault): void;
};

export type KnownPages = {
  shapes: readonly PageGeometry[];
  /** The address of a page's small picture; none where there are no pictures. */
  picture: ((page: number) => string) | null;
};

export type Viewer = Pick<Zoom, "larger" | "smaller" | "fitWidth"> & {
  /** The pages on the screen, for those who draw on them. */
  stage: PageStage;
  found: FindMarks;
  goTo(page: number): void;
  holdAtMost(canvases: number): void;
  layOut(layout: Layout): void;
  /** Tells what is known of the pages before they come. */
  know(pages: KnownPages): void;
  outline(): Promise<OutlineLine[]>;
  close(): void;
};

type Wanted = {
  container: HTMLDivElement;
  file: PaperFile;
  page: number;
  pageLabel(page: number): string;
  listener: ViewerListener;
};

/** Opens a paper in the container, with the viewer components of pdf.js; nothing in it may run. */
export function openViewer(given: Wanted): Viewer {
  const wanted = { ...given };
  const parts = makeParts(wanted.container);
  const pages = keepLivePages(parts.bus, parts.viewer);
  const pdf = openPdf(wanted.file, wanted.listener.onFault);
  const zoom = makeZoom(parts.viewer);
  const stops = [
    keepFitting(wanted.container, parts.viewer),
    saveMemory({ parts, pages, pdf }, wanted.container),
    zoom.end,
  ];
  const know = knowFrom(parts);
  const arrange = arrangeFrom(parts);
  listen(parts, wanted);
  const letGo = showWhenOpen(pdf, parts, () => wanted.listener.onFault("broken"));
  return {
    ...zoom,
    stage: pages,
    found: makeFindMarks(parts.bus, pages),
    goTo: (page) => goTo(parts.viewer, wanted, page),
    holdAtMost: pages.holdAtMost,
    layOut: arrange,
    know,
    outline: async () => outlineOf(await pdf.document, parts.links),
    close: () => {
      letGo();
      for (const stop of stops) stop();
      parts.viewer.setDocument(null);
      pages.close();
      pdf.end();
    },
  };
}

/** Shows the paper once it is open; gives how to think better of it. */
function showWhenOpen(pdf: OpenPdf, { links, viewer }: ViewerParts, fail: () => void): () => void {
  let isClosed = false;
  pdf.document.then(
    (document) => {
      if (isClosed) return;
      links.setDocument(document, null);
      viewer.setDocument(document);
    },
    () => {
      if (!isClosed) fail();
    },
  );
  return () => {
    isClosed = true;
  };
}

/** The sizes of the pages may be known before there are pages, or come after. */
function knowFrom({ bus, viewer }: ViewerParts): Viewer["know"] {
  const usePictures = makePictures(bus, viewer);
  let known: readonly PageGeometry[] = [];
  // Heard before the pages are laid out.
  bus.on("pagesinit", () => shapePages(viewer, known));
  return ({ shapes, picture }) => {
    known = shapes;
    shapePages(viewer, shapes);
    usePictures(picture);
  };
}

/** So may the layout that is wanted. */
function arrangeFrom({ bus, viewer }: ViewerParts): Viewer["layOut"] {
  let wanted: Layout = "continuous";
  bus.on("pagesinit", () => layOut(viewer, wanted));
  return (layout) => {
    wanted = layout;
    layOut(viewer, layout);
  };
}

/** Before there are pages, one begins there. */
function goTo(viewer: PDFViewer, wanted: Wanted, page: number): void {
  const { pagesCount } = viewer;
  if (pagesCount === 0) wanted.page = page;
  else viewer.currentPageNumber = Math.min(Math.max(1, page), pagesCount);
}

function listen({ bus, viewer }: ViewerParts, wanted: Wanted): void {
  const { container, listener } = wanted;
  bus.on("pagesinit", () => {
    if (!container.isConnected) return;
    viewer.currentScaleValue = "page-width";
    viewer.currentPageNumber = wanted.page;
    listener.onLaidOut();
    for (const page of container.querySelectorAll<HTMLElement>(".page[data-page-number]")) {
      page.setAttribute("aria-label", wanted.pageLabel(Number(page.dataset["pageNumber"])));
      page.removeAttribute("data-l10n-id");
    }
  });
  bus.on("pagerendered", () => listener.onDrawn());
  bus.on("pagechanging", ({ pageNumber }: { pageNumber: number }) => listener.onPage(pageNumber));
  bus.on("scalechanging", ({ scale }: { scale: number }) => listener.onScale(scale));
}
