import { open, readFile, stat } from "node:fs/promises";
import { PDFDataRangeTransport, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf, openPdfInRanges, RANGE_BYTES } from "./pdf-text.server.ts";

export { RANGE_BYTES };

/** Size in points as shown at rotation 0, the rotation in degrees, and what it is called. */
export type PageGeometry = { w: number; h: number; r: number; label: string };

/**
 * Bytes a reader has fetched when it can draw page 1: what pdf.js asks for, piece by piece, each
 * piece once, until the list of what to draw is complete.
 */
export async function measureFirstPage(path: string): Promise<number> {
  const { size } = await stat(path);
  const file = await open(path, "r");
  let bytes = 0;
  const transport = new PDFDataRangeTransport(size, null);
  transport.requestDataRange = (begin, end) => {
    const until = Math.min(end, size);
    bytes += until - begin;
    void file
      .read(Buffer.alloc(until - begin), 0, until - begin, begin)
      .then(({ buffer }) => transport.onDataRange(begin, new Uint8Array(buffer)));
  };
  const task = openPdfInRanges(transport);
  try {
    const document = await task.promise;
    const page = await document.getPage(1);
    await page.getOperatorList();
    return bytes;
  } finally {
    await task.destroy();
    await file.close();
  }
}

export type EveryPage = { geometry: PageGeometry[]; text: boolean };

/**
 * Loads every page; rejects when one does not load. The words of a page need its content and fonts
 * but not its pictures, so a scanned file of a thousand pages passes in seconds. Besides, page after
 * page is drawn up without its pictures until that has taken `drawMs`; one that takes for ever meets
 * the limit of the process this runs in.
 */
export async function readEveryPage(path: string, drawMs: number): Promise<EveryPage> {
  // Where memory fails it pdf.js goes on and shows less: its warnings tell.
  const { buffer, byteOffset, byteLength } = await readFile(path);
  // A view, not a second copy of 150 MB.
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const document = await openPdf(bytes, { warns: true, pictures: false });
  const labels = await document.getPageLabels().catch(() => null);
  const every: EveryPage = { geometry: [], text: false };
  let spent = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { geometry, letters } = await readPage(document, number);
    if (spent < drawMs) spent += await drawUp(document, number);
    every.geometry.push({ ...geometry, label: labels?.[number - 1] || String(number) });
    every.text ||= letters;
  }
  return every;
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
  const words = await page.getTextContent();
  const letters = words.items.some((item) => "str" in item && /\p{L}/u.test(item.str));
  page.cleanup();
  return { geometry: { w: hundredth(width), h: hundredth(height), r: page.rotate }, letters };
}

/** Milliseconds that the list of what to draw on a page has taken. */
async function drawUp(document: PDFDocumentProxy, number: number): Promise<number> {
  const begun = performance.now();
  const page = await document.getPage(number);
  await page.getOperatorList();
  page.cleanup();
  return performance.now() - begun;
}

const hundredth = (points: number): number => Math.round(points * 100) / 100;
