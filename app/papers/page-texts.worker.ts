/*
 * Reads the words off every page of a PDF that has passed the gate, in a thread of its own. A page
 * that gives no words (a scan) is an empty text.
 */
import { readFile } from "node:fs/promises";
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { fold } from "../platform/fold.ts";
import { openPdf, readPageText } from "../platform/pdf-text.server.ts";
import type { PageWords } from "./intake.ts";

setPriority(10);
const path: string = workerData.path;
parentPort?.postMessage(await wordsOf(new Uint8Array(await readFile(path))));

async function wordsOf(bytes: Uint8Array): Promise<PageWords[]> {
  const document = await openPdf(bytes);
  const pages: PageWords[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // A database keeps no zero signs; places in the text stay what they are.
    const text = (await readPageText(page)).text.replaceAll("\0", " ");
    pages.push({ text, folded: fold(text) });
    page.cleanup();
  }
  return pages;
}
