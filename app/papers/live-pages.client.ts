import type { EventBus, PDFPageView, PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";
import { CANVASES, type LivePage, type PageStage, type PdfRect } from "./page-stage.ts";
import { drawAheadOnlyIf } from "./viewer-upkeep.client.ts";

type Kept = {
  page: number;
  view: PDFPageView;
  layer: HTMLElement;
  shown: LivePage | null;
  end(): void;
};

export type LivePages = PageStage & {
  /** Gives back everything that is not before the reader's eyes. */
  dropUnseen(): void;
  holdAtMost(canvases: number): void;
  close(): void;
};

/**
 * The pages that hold a canvas just now. pdf.js itself keeps ten; here are those in sight, their
 * neighbours and the latest seen, as many as the budget allows.
 */
export function keepLivePages(bus: EventBus, viewer: PDFViewer): LivePages {
  /** The latest drawn last. */
  const kept = new Map<number, Kept>();
  let most: number = CANVASES.alone;
  const { stage, tell, close } = makeStage(viewer, () => [...kept.values()]);
  const drop = (one: Kept) => {
    kept.delete(one.page);
    one.end();
    one.view.destroy();
  };
  const trim = (to: number) => {
    for (const one of surplus([...kept.values()], viewer, to)) drop(one);
    tell();
  };
  drawAheadOnlyIf(viewer, (page) => {
    if (kept.has(page)) return true;
    trim(most - 1);
    return canvasesOf([...kept.values()]) < most;
  });
  const begin = ({ source, pageNumber: page }: { source: PDFPageView; pageNumber: number }) => {
    const one = kept.get(page) ?? coverPage(source, page);
    kept.delete(page);
    kept.set(page, one);
    tell();
  };
  bus.on("pagerender", begin);
  bus.on("pagerendered", () => trim(most));
  bus.on("updateviewarea", () => trim(most));
  bus.on("scalechanging", tell);
  bus.on("pagesdestroy", () => {
    for (const one of kept.values()) one.end();
    kept.clear();
    tell();
  });
  const holdAtMost = (canvases: number) => {
    most = canvases;
    trim(most);
  };
  return { ...stage, dropUnseen: () => trim(0), holdAtMost, close };
}

/** What others see of the kept pages. */
function makeStage(viewer: PDFViewer, kept: () => Kept[]) {
  const listeners = new Set<() => void>();
  let pages: readonly LivePage[] = [];
  const stage: PageStage = {
    live: () => pages,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reveal: (page, rect) => reveal(viewer, page, rect),
  };
  const tell = () => {
    const next = kept()
      .map(describe)
      .sort((a, b) => a.page - b.page);
    if (next.length === pages.length && next.every((page, at) => page === pages[at])) return;
    pages = next;
    for (const listener of listeners) listener();
  };
  return { stage, tell, close: () => listeners.clear() };
}

/** The layer of others on a page; the viewer empties the box at will, so it is put back. */
function coverPage(view: PDFPageView, page: number): Kept {
  const box: HTMLElement = view.div;
  const layer = document.createElement("div");
  layer.className = "pageLayer";
  const putBack = () => {
    if (layer.parentNode !== box) box.append(layer);
  };
  const observer = new MutationObserver(putBack);
  putBack();
  observer.observe(box, { childList: true });
  const end = () => {
    observer.disconnect();
    layer.remove();
  };
  return { page, view, layer, shown: null, end };
}

/** The same object as before while nothing about the page has changed. */
function describe(one: Kept): LivePage {
  const { page, view, layer, shown } = one;
  const { viewport } = view;
  const { rotation, scale, viewBox } = viewport;
  if (shown && shown.rotation === rotation && shown.scale === scale) return shown;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[] = viewBox;
  const described: LivePage = {
    page,
    element: view.div,
    layer,
    viewBox: [x1, y1, x2, y2],
    rotation: quarterTurn(rotation),
    scale,
    toPdf: (x, y) => pair(viewport.convertToPdfPoint(x, y)),
    toView: (x, y) => pair(viewport.convertToViewportPoint(x, y)),
  };
  one.shown = described;
  return described;
}

const pair = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];

function quarterTurn(rotation: number): LivePage["rotation"] {
  return rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0;
}

/** What has to go: never a page in sight, and the ones beside those in sight last. */
function surplus(kept: Kept[], viewer: PDFViewer, most: number): Kept[] {
  const seen = kept.filter(({ view }) => isInSight(view, viewer));
  const ids = seen.map(({ page }) => page);
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  const ahead = viewer.spreadMode === 0 ? 1 : 2;
  const isNear = ({ page }: Kept) => page >= first - ahead && page <= last + ahead;
  const others = kept.filter((one) => !seen.includes(one)).reverse();
  const ranked = [...seen, ...others.filter(isNear), ...others.filter((one) => !isNear(one))];
  const room = most === 0 ? 0 : Math.max(most, canvasesOf(seen));
  return ranked.filter((one, at) => {
    return !seen.includes(one) && canvasesOf(ranked.slice(0, at + 1)) > room;
  });
}

/** A page enlarged beyond the cap has a second canvas for the part in sight. */
const canvasesOf = (kept: readonly Kept[]): number =>
  kept.reduce((sum, { view }) => sum + (view.detailView ? 2 : 1), 0);

function isInSight(view: PDFPageView, { container }: PDFViewer): boolean {
  const page: DOMRect = view.div.getBoundingClientRect();
  const window: DOMRect = container.getBoundingClientRect();
  const isBeside = page.right < window.left || page.left > window.right;
  return !isBeside && page.bottom >= window.top && page.top <= window.bottom;
}

/** A third from the top, where the eye looks for it. */
function reveal(viewer: PDFViewer, page: number, rect?: PdfRect): void {
  const view: PDFPageView | undefined = viewer.getPageView(page - 1);
  if (!view) return;
  if (viewer.currentPageNumber !== page || !rect) viewer.currentPageNumber = page;
  if (!rect) return;
  const { container } = viewer;
  const [x1, y1] = pair(view.viewport.convertToViewportPoint(rect[0], rect[1]));
  const [x2, y2] = pair(view.viewport.convertToViewportPoint(rect[2], rect[3]));
  const box = view.div.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const top = box.top - frame.top + Math.min(y1, y2);
  const left = box.left - frame.left + Math.min(x1, x2);
  const right = box.left - frame.left + Math.max(x1, x2);
  container.scrollTop += top - container.clientHeight / 3;
  if (left < 0 || right > container.clientWidth) {
    container.scrollLeft += left - container.clientWidth / 4;
  }
}
