import { AnnotationMode, TextLayer, type PDFDocumentProxy } from "pdfjs-dist";
import { drawMarks } from "./find-marks.client.ts";
import { needleOf } from "./find-text.ts";
import { lettersOf } from "./page-letters.client.ts";
import { openPdf, type OpenPdf } from "./pdf-threads.client.ts";
import type { PaperFile } from "./paper-bytes.client.ts";
import type { BookMarks } from "./use-book-find.ts";

/** Papers open at once: the one that is read, and the next. */
const MOST_OPEN = 2;
/** 21 MB for a page. */
const MOST_PIXELS = 5_242_880;

export type Shelf = {
  /** Draws a page into its box; gives how to take it away again. */
  show(wanted: Wanted): () => void;
  /** Marks what was typed on every page that is drawn, now and from now on. */
  mark(marks: BookMarks): void;
  close(): void;
};

type Wanted = {
  file: PaperFile;
  page: number;
  /** What tells the page apart in the book. */
  mark: string;
  box: HTMLElement;
  onFault(): void;
};

type Taken = { pdf: OpenPdf; readers: number };

/** The papers of the book, taken down when one of their pages comes near and put back afterwards. */
export function openShelf(): Shelf {
  const papers = keepPapers();
  const marker = makeMarker();
  return {
    mark: marker.mark,
    show: ({ file, page, mark, box, onFault }) => {
      const taken = papers.take(file, onFault);
      const stop = new AbortController();
      taken.pdf.document
        .then((pdf) => drawPage({ pdf, page, box, signal: stop.signal }))
        .then(() => !stop.signal.aborted && marker.add(mark, box))
        .catch(() => !stop.signal.aborted && onFault());
      return () => {
        stop.abort();
        marker.remove(mark);
        taken.readers -= 1;
        for (const canvas of box.querySelectorAll("canvas")) canvas.width = canvas.height = 0;
        box.replaceChildren();
        papers.putBack();
      };
    },
    close: papers.close,
  };
}

function keepPapers() {
  /** The latest used last. */
  const open = new Map<string, Taken>();
  const putBack = () => {
    for (const [url, { pdf, readers }] of open) {
      if (open.size <= MOST_OPEN) return;
      if (readers > 0) continue;
      pdf.end();
      open.delete(url);
    }
  };
  const take = (file: PaperFile, onFault: () => void): Taken => {
    const taken = open.get(file.url) ?? { pdf: openPdf(file, onFault), readers: 0 };
    open.delete(file.url);
    open.set(file.url, taken);
    taken.readers += 1;
    return taken;
  };
  const close = () => {
    for (const { pdf } of open.values()) pdf.end();
    open.clear();
  };
  return { take, putBack, close };
}

/** Marks what was typed on the pages that are drawn. */
function makeMarker() {
  const drawn = new Map<string, HTMLElement>();
  let marks: BookMarks = { query: "", chosen: null };
  /** The chosen place is still to be brought before the eyes: its page may not be drawn yet. */
  let isAwaited = false;
  const paint = (mark: string, box: HTMLElement) => {
    const place = paintMarks(box, mark, marks);
    if (!place || !isAwaited) return;
    isAwaited = false;
    place.scrollIntoView({ block: "center" });
  };
  return {
    add: (mark: string, box: HTMLElement) => {
      drawn.set(mark, box);
      paint(mark, box);
    },
    remove: (mark: string) => void drawn.delete(mark),
    mark: (next: BookMarks) => {
      marks = next;
      isAwaited = next.chosen !== null;
      for (const [mark, box] of drawn) paint(mark, box);
    },
  };
}

/** The places of what was typed; gives the chosen one, where it is on this page. */
function paintMarks(box: HTMLElement, mark: string, { query, chosen }: BookMarks): Element | null {
  box.querySelector(".findMarks")?.remove();
  const needle = needleOf(query);
  const words = box.querySelector<HTMLElement>(".textLayer");
  if (!needle || !words) return null;
  const nth = chosen?.mark === mark ? chosen.nth : -1;
  box.append(drawMarks(box, lettersOf(words), { needle, nth }));
  return box.querySelector(".findMark--chosen");
}

type Drawing = { pdf: PDFDocumentProxy; page: number; box: HTMLElement; signal: AbortSignal };

/** The picture of the page, and over it its words, to be selected and read aloud. */
async function drawPage({ pdf, page: number, box, signal }: Drawing): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const scale = box.clientWidth / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const { width, height } = viewport;
  const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * ratio);
  canvas.height = Math.floor(height * ratio);
  const words = document.createElement("div");
  words.className = "textLayer";
  box.style.setProperty("--scale-factor", String(scale));
  const picture = document.createElement("div");
  picture.className = "canvasWrapper";
  picture.append(canvas);
  box.append(picture, words);
  const annotationMode = AnnotationMode.ENABLE;
  const transform = [ratio, 0, 0, ratio, 0, 0];
  const task = page.render({ canvas, viewport, transform, annotationMode });
  const text = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport,
  });
  signal.addEventListener("abort", () => {
    task.cancel();
    text.cancel();
    page.cleanup();
  });
  await Promise.all([task.promise, text.render()]);
}
