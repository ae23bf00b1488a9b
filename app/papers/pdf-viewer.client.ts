import { AnnotationMode, getDocument, PDFWorker, VerbosityLevel } from "pdfjs-dist";
import {
  EventBus,
  GenericL10n,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from "pdfjs-dist/web/pdf_viewer.mjs";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { PaperBytes, type PaperFile, type ReaderFault } from "./paper-bytes.client.ts";

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
  const bytes = new PaperBytes(wanted.file, wanted.listener.onFault);
  const thread = new Worker(workerUrl, { type: "module" });
  thread.onerror = () => wanted.listener.onFault("broken");
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({ ...readerOptions, range: bytes, worker });
  const stopFitting = keepFitting(wanted.container, parts.viewer);
  let isClosed = false;
  listen(parts, wanted);
  task.promise.then(
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
    close: () => {
      isClosed = true;
      stopFitting();
      parts.viewer.setDocument(null);
      bytes.abort();
      // Asked to end, the thread would report everything it had begun as an error.
      thread.terminate();
    },
  };
}

const readerOptions = {
  disableAutoFetch: true,
  disableStream: true,
  rangeChunkSize: 65_536,
  cMapUrl: "/pdfjs/cmaps/",
  cMapPacked: true,
  standardFontDataUrl: "/pdfjs/standard_fonts/",
  wasmUrl: "/pdfjs/wasm/",
  iccUrl: "/pdfjs/iccs/",
  enableXfa: false,
  // A picture of 100,000 × 100,000 points is not a page of a paper but an attack on the tablet.
  maxImageSize: 64_000_000,
  verbosity: VerbosityLevel.ERRORS,
};

type Parts = { bus: EventBus; viewer: PDFViewer; links: PDFLinkService };

function makeParts(container: HTMLDivElement): Parts {
  const bus = new EventBus();
  const links = new PDFLinkService({
    eventBus: bus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: "noopener noreferrer nofollow",
  });
  const viewer = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    findController: new PDFFindController({ eventBus: bus, linkService: links }),
    annotationMode: AnnotationMode.ENABLE,
    imageResourcesPath: "/pdfjs/images/",
    l10n: new NoWords("vi"),
    enableAutoLinking: false,
    enableSelectionRendering: false,
  });
  links.setViewer(viewer);
  return { bus, viewer, links };
}

/** The components would put English words into the page; ours come from `i18n`. */
class NoWords extends GenericL10n {
  override translate(): Promise<void> {
    return Promise.resolve();
  }
  override translateOnce(): Promise<void> {
    return Promise.resolve();
  }
  override pause(): void {
    /* nothing is being watched */
  }
  override resume(): void {
    /* nothing is being watched */
  }
}

function listen({ bus, viewer }: Parts, wanted: Wanted): void {
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

function controlsOf({ bus, viewer }: Parts): Omit<Viewer, "close"> {
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
