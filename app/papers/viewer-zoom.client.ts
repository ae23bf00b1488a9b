import type { PDFViewer } from "pdfjs-dist/web/pdf_viewer.mjs";

/** Drawn anew only once the fingers rest; until then the picture there is stretched. */
const REST_MS = 300;
const STEP = 1.15;
const LARGEST = 8;

export type Zoom = { larger(): void; smaller(): void; fitWidth(): void; end(): void };

/** Larger and smaller by button, by two fingers and by ctrl and wheel; the point under them stays. */
export function makeZoom(viewer: PDFViewer): Zoom {
  const { container } = viewer;
  const to = (scale: number, at: Point = middleOf(container)) => zoomTo(viewer, scale, at);
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const notch = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 300 : 10;
    to(viewer.currentScale * Math.exp(-event.deltaY / notch), [event.clientX, event.clientY]);
  };
  const stopPinch = hearPinch(container, {
    scale: () => viewer.currentScale,
    onPinch: (scale, at) => to(scale, at),
  });
  container.addEventListener("wheel", wheel, { passive: false });
  return {
    larger: () => to(viewer.currentScale * STEP),
    smaller: () => to(viewer.currentScale / STEP),
    fitWidth: () => {
      viewer.currentScaleValue = "page-width";
    },
    end: () => {
      stopPinch();
      container.removeEventListener("wheel", wheel);
    },
  };
}

type Point = readonly [number, number];

function middleOf(container: HTMLElement): Point {
  const { left, top, width, height } = container.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Not smaller than a whole page: with many pages in sight a tablet runs out of memory. */
function zoomTo(viewer: PDFViewer, wanted: number, [x, y]: Point): void {
  const view = viewer.getPageView(viewer.currentPageNumber - 1);
  if (!view) return;
  const { container, currentScale } = viewer;
  const whole = Math.min(
    (container.clientHeight * currentScale) / view.height,
    (container.clientWidth * currentScale) / view.width,
  );
  const scale = Math.min(LARGEST, Math.max(wanted, Math.min(whole, 1)));
  const page = pageAt(viewer, x, y) ?? view;
  const before: DOMRect = page.div.getBoundingClientRect();
  const point = page.viewport.convertToPdfPoint(x - before.left, y - before.top);
  viewer.updateScale({ drawingDelay: REST_MS, scaleFactor: scale / currentScale });
  const after: DOMRect = page.div.getBoundingClientRect();
  const [newX = 0, newY = 0]: number[] = page.viewport.convertToViewportPoint(point[0], point[1]);
  container.scrollLeft += after.left + newX - x;
  container.scrollTop += after.top + newY - y;
}

function pageAt(viewer: PDFViewer, x: number, y: number) {
  const box = document.elementFromPoint(x, y)?.closest<HTMLElement>(".page[data-page-number]");
  if (!box || !viewer.container.contains(box)) return null;
  return viewer.getPageView(Number(box.dataset["pageNumber"]) - 1);
}

type Pinch = { scale(): number; onPinch(scale: number, at: Point): void };

/** Two fingers on the pages; one scrolls, and a pen is not a finger. */
function hearPinch(container: HTMLElement, { scale, onPinch }: Pinch): () => void {
  let begun: { apart: number; scale: number } | null = null;
  const move = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) return;
    event.preventDefault();
    const apart = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    begun ??= { apart, scale: scale() };
    const at: Point = [(one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2];
    onPinch(begun.scale * (apart / begun.apart), at);
  };
  const end = () => {
    begun = null;
  };
  const ends = ["touchstart", "touchend", "touchcancel"] as const;
  container.addEventListener("touchmove", move, { passive: false });
  for (const name of ends) container.addEventListener(name, end, { passive: true });
  return () => {
    container.removeEventListener("touchmove", move);
    for (const name of ends) container.removeEventListener(name, end);
  };
}
