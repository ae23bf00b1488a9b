/*
 * Compares two versions of a paper in a thread of its own, under limits of time and memory: which
 * page became which, and where the words of each quote stand now.
 */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import search from "approx-string-match";
import { openPdf, readPageText, type PageText } from "../platform/pdf-text.server.ts";
import { pageChanges } from "./page-changes.ts";
import type { Comparison, Placed, Unreadable } from "./comparison.ts";
import { makeFinder, type PlaceFound, type Quote } from "./reanchor.ts";
import { comparePapers, type Papers } from "./reanchor-papers.ts";
import { quadsOf } from "./reanchor-quads.ts";
import { partsOf } from "./reanchor-text.ts";

const { before, after, quotes }: { before: string; after: string; quotes: Quote[] } = workerData;
parentPort?.postMessage(await compare());

type ReadPage = PageText & { box: string };

async function compare(): Promise<Comparison | Unreadable> {
  const old = await readPages(before);
  if (!old) return { unreadable: "before" };
  const now = await readPages(after);
  if (!now) return { unreadable: "after" };
  const texts = (pages: readonly ReadPage[]) => pages.map(({ text }) => text);
  const papers = comparePapers(texts(old), texts(now));
  const find = makeFinder(papers, search);
  const pages = pageChanges(papers).map((change) => ({
    ...change,
    sameBox: old[(change.before ?? 0) - 1]?.box === now[(change.after ?? 0) - 1]?.box,
    hasText: (now[(change.after ?? 0) - 1]?.text ?? "") !== "",
  }));
  return { pages, placed: quotes.map((quote) => placed(find(quote), papers, now)) };
}

/** Null where the file cannot be opened without a password, or one of its pages cannot be read. */
async function readPages(path: string): Promise<ReadPage[] | null> {
  try {
    const document = await openPdf(new Uint8Array(await readFile(path)));
    const pages: ReadPage[] = [];
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

function placed(
  { at, ...found }: PlaceFound,
  { after }: Papers,
  pages: readonly ReadPage[],
): Placed {
  const parts = at ? partsOf(after, at.start, at.end) : [];
  const [quads = [], nextQuads = []] = parts.map(({ page, start, end }) =>
    quadsOf(pages[page - 1]?.items ?? [], start, end),
  );
  return { ...found, quads, nextQuads };
}
