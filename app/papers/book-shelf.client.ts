import { AnnotationMode, TextLayer, type PDFDocumentProxy } from "pdfjs-dist";
import { openPdf, type OpenPdf } from "./pdf-threads.client.ts";
import type { PaperFile } from "./paper-bytes.client.ts";

/** Papers open at once: the one that is read, and the next. */
const MOST_OPEN = 2;
/** 21 MB for a page. */
const MOST_PIXELS = 5_242_880;

export type Shelf = {
  /** Draws a page into its box; gives how to take it away again. */
  show(wanted: { file: PaperFile; page: number; box: HTMLElement; onFault(): void }): () => void;
  close(): void;
};

type Taken = { pdf: OpenPdf; readers: number };

/** The papers of the book, taken down when one of their pages comes near and put back afterwards. */
export function openShelf(): Shelf {
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
  return {
    show: ({ file, page, box, onFault }) => {
      const taken = take(file, onFault);
      const stop = new AbortController();
      taken.pdf.document
        .then((pdf) => drawPage({ pdf, page, box, signal: stop.signal }))
        .catch(() => !stop.signal.aborted && onFault());
      return () => {
        stop.abort();
        taken.readers -= 1;
        for (const canvas of box.querySelectorAll("canvas")) canvas.width = canvas.height = 0;
        box.replaceChildren();
        putBack();
      };
    },
    close: () => {
      for (const { pdf } of open.values()) pdf.end();
      open.clear();
    },
  };
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
