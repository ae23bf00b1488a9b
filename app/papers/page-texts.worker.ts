/*
 * Reads the words off every page of a PDF that has passed the gate, in a thread of its own. A page
 * that gives no words (a scan) is an empty text.
 */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { composed, fold } from "../platform/fold.ts";
import type { PageWords } from "./intake.ts";

const path: string = workerData.path;
parentPort?.postMessage(await wordsOf(new Uint8Array(await readFile(path))));

async function wordsOf(bytes: Uint8Array): Promise<PageWords[]> {
  const document = await getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
  }).promise;
  const pages: PageWords[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
    const text = composed(words.join("")).replaceAll("\0", "").replaceAll(/\s+/g, " ").trim();
    pages.push({ text, folded: fold(text) });
    page.cleanup();
  }
  return pages;
}
