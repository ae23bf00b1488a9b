import {
  getDocument,
  GlobalWorkerOptions,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist";
import rendererUrl from "pdfjs-dist/build/pdf.renderer.min.mjs?url";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { PaperBytes, type PaperFile, type ReaderFault } from "./paper-bytes.client.ts";

export type OpenPdf = { document: Promise<PDFDocumentProxy>; end(): void };

/** Opens a paper: one thread reads it, another draws its pages, and this one stays free. */
export function openPdf(file: PaperFile, onFault: (fault: ReaderFault) => void): OpenPdf {
  const bytes = new PaperBytes(file, onFault);
  const thread = new Worker(workerUrl, { type: "module" });
  thread.onerror = () => onFault("broken");
  const renderer = startRenderer();
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({ ...readerOptions, range: bytes, worker });
  return {
    document: task.promise,
    end: () => {
      bytes.abort();
      // Asked to end, the threads would report everything they had begun as an error.
      thread.terminate();
      renderer.terminate();
    },
  };
}

/** For the next paper that is opened; where the browser cannot draw in a thread, pdf.js draws here. */
function startRenderer(): Worker {
  const renderer = new Worker(rendererUrl, { type: "module" });
  GlobalWorkerOptions.rendererPorts = [renderer];
  return renderer;
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
