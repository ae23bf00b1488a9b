/* Finds quotes of one PDF in another, in a thread of its own, under limits of time and memory. */
import { parentPort, workerData } from "node:worker_threads";
import search from "approx-string-match";
import { readPdfPages } from "../platform/pdf-pages.server.ts";
import type { QuotesFound } from "./comparison.ts";
import { comparePapers } from "./reanchor-papers.ts";
import { makeFinder, type Quote } from "./reanchor.ts";

const { before, after, quotes }: { before: string; after: string; quotes: Quote[] } = workerData;
parentPort?.postMessage(await findQuotes());

async function findQuotes(): Promise<QuotesFound> {
  const old = await readPdfPages(before);
  if (!old) return { unreadable: "before" };
  const now = await readPdfPages(after);
  if (!now) return { unreadable: "after" };
  const texts = (pages: readonly { text: string }[]) => pages.map(({ text }) => text);
  const find = makeFinder(comparePapers(texts(old), texts(now)), search);
  return {
    found: quotes.map((quote) => {
      const { state, page, exact, score } = find(quote);
      return { state, page, exact, score };
    }),
  };
}
