import type { PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";
import { keepLivePages, type LivePages } from "./live-pages.client.ts";
import type { PaperFile, ReaderFault } from "./paper-bytes.client.ts";
import type { PageStage } from "./page-stage.ts";
import { openPdf, type OpenPdf } from "./pdf-threads.client.ts";
import { makeParts, type ViewerParts } from "./viewer-parts.client.ts";

export type FindState = { current: number; total: number; isSearching: boolean };

export type ViewerListener = {
  /** Something of the paper is on the screen. */
  onDrawn(): void;
  onPage(page: number): void;
  /** 1 = as printed. */
  onScale(scale: number): void;
  onFind(state: FindState): void;
  onFault(fault: ReaderFault): void;
};

export type Viewer = {
  /** The pages on the screen, for those who draw on them. */
  stage: PageStage;
  goTo(page: number): void;
  zoomIn(): void;
  zoomOut(): void;
  fitWidth(): void;
  find(query: string, way: "new" | "next" | "previous"): void;
  endFind(): void;
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
export function openViewer(wanted: Wanted): Viewer {
  const parts = makeParts(wanted.container);
  const pages = keepLivePages(parts.bus, parts.viewer);
  const pdf = openPdf(wanted.file, wanted.listener.onFault);
  const stopFitting = keepFitting(wanted.container, parts.viewer);
  const stopSaving = saveMemory({ parts, pages, pdf }, wanted.container);
  let isClosed = false;
  listen(parts, wanted);
  pdf.document.then(
    (document) => {
      if (isClosed) return;
      parts.links.setDocument(document, null);
      parts.viewer.setDocument(document);
    },
    () => {
      if (!isClosed) wanted.listener.onFault("broken");
    },
  );
  return {
    ...controlsOf(parts),
    stage: pages,
    close: () => {
      isClosed = true;
      stopFitting();
      stopSaving();
      parts.viewer.setDocument(null);
      pages.close();
      pdf.end();
    },
  };
}

type Open = { parts: ViewerParts; pages: LivePages; pdf: OpenPdf };

/** Laid aside, the tablet gets its memory back; where it takes a canvas away, smaller ones follow. */
function saveMemory({ parts: { viewer }, pages, pdf }: Open, container: HTMLElement): () => void {
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

function listen({ bus, viewer }: ViewerParts, wanted: Wanted): void {
  const { container, listener } = wanted;
  bus.on("pagesinit", () => {
    if (!container.isConnected) return;
    viewer.currentScaleValue = "page-width";
    viewer.currentPageNumber = wanted.page;
    for (const page of container.querySelectorAll<HTMLElement>(".page[data-page-number]")) {
      page.setAttribute("aria-label", wanted.pageLabel(Number(page.dataset["pageNumber"])));
      page.removeAttribute("data-l10n-id");
    }
  });
  bus.on("pagerendered", () => listener.onDrawn());
  bus.on("pagechanging", ({ pageNumber }: { pageNumber: number }) => listener.onPage(pageNumber));
  bus.on("scalechanging", ({ scale }: { scale: number }) => listener.onScale(scale));
  bus.on("updatefindmatchescount", ({ matchesCount }: FindMessage) =>
    listener.onFind({ ...matchesCount, isSearching: true }),
  );
  bus.on("updatefindcontrolstate", ({ state, matchesCount }: FindMessage & { state: number }) =>
    listener.onFind({ ...matchesCount, isSearching: state === PENDING }),
  );
}

type FindMessage = { matchesCount: { current: number; total: number } };
const PENDING = 3;

function controlsOf({ bus, viewer }: ViewerParts): Omit<Viewer, "close" | "stage"> {
  const find = (query: string, way: "new" | "next" | "previous") =>
    bus.dispatch("find", {
      source: viewer,
      type: way === "new" ? "" : "again",
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: way === "previous",
      // Marks that are typed count; words typed without any find both.
      matchDiacritics: /\p{M}/u.test(query.normalize("NFD")),
    });
  return {
    goTo: (page) => {
      const { pagesCount } = viewer;
      if (pagesCount > 0) viewer.currentPageNumber = Math.min(Math.max(1, page), pagesCount);
    },
    zoomIn: () => viewer.increaseScale(),
    zoomOut: () => viewer.decreaseScale(),
    fitWidth: () => {
      viewer.currentScaleValue = "page-width";
    },
    find,
    endFind: () => bus.dispatch("findbarclose", { source: viewer }),
  };
}

/** A turned tablet and an opened drawer change the width; a page that filled it fills it again. */
function keepFitting(container: HTMLDivElement, viewer: PDFViewer): () => void {
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
