import { readFile } from "node:fs/promises";
import { openPdf, readPageText, type PageText } from "./pdf-text.server.ts";

/** A page's words with their places, and its size and turn as one word. */
export type PdfPage = PageText & { box: string };

/**
 * Reads every page of the file at this path; null where it cannot be opened without a password, or
 * one of its pages cannot be read. Belongs into a thread of its own.
 */
export async function readPdfPages(path: string): Promise<PdfPage[] | null> {
  try {
    const document = await openPdf(new Uint8Array(await readFile(path)));
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const box = JSON.stringify([page.view, page.rotate]);
      pages.push({ ...(await readPageText(page)), box });
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return pages;
  } catch {
    return null;
  }
}
