import { getDocument, PDFDataRangeTransport } from "pdfjs-dist/legacy/build/pdf.mjs";
import { makePaper, pagesOfText } from "./make-papers.ts";
import { alternately, median, report, spread } from "./measure.ts";
import { openFileLine, openProxyLine, type Line, type Traffic } from "./slow-line.ts";
import type { BenchRoom } from "./bench-room.ts";

/*
 * B9: until the drawing orders of page 1 are there, in pdf.js 6.5 on Node. Ours is the served copy
 * with the reader's own way of asking; stock is pdf.js as it comes, on the file as it was uploaded;
 * the floor is a file of that one page, asked for in the reader's way.
 */

type Seen = Traffic & { ms: number };

const QUIET = { verbosity: 0, useSystemFonts: false } as const;

/** Asks like the reader: 64 KiB parts, nothing else (app/papers/paper-bytes.client.ts). */
class Parts extends PDFDataRangeTransport {
  readonly #url: string;

  constructor(url: string, size: number) {
    super(size, null);
    this.#url = url;
  }

  override requestDataRange(begin: number, end: number): void {
    void fetch(this.#url, { headers: { Range: `bytes=${begin}-${end - 1}` } })
      .then((response) => response.arrayBuffer())
      .then((part) => this.onDataRange(begin, new Uint8Array(part)));
  }
}

type Way = { line: Line; path: string; size: number; isStock: boolean };

async function firstPage({ line, path, size, isStock }: Way): Promise<Seen> {
  line.begin();
  const url = `${line.url}${path}`;
  const began = performance.now();
  const ours = { disableAutoFetch: true, disableStream: true, rangeChunkSize: 65_536 };
  const task = isStock
    ? getDocument({ ...QUIET, url })
    : getDocument({ ...QUIET, ...ours, range: new Parts(url, size) });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  await page.getOperatorList();
  const seen = { ms: performance.now() - began, ...line.traffic() };
  await task.destroy();
  return seen;
}

type Asked = { pages: number; noiseBytes: number; rounds: number };

/** At 0 and at 50 ms delay of every request. */
export async function benchFirstPage(room: BenchRoom, asked: Asked): Promise<void> {
  const lines = pagesOfText(asked.pages);
  const { noiseBytes } = asked;
  const original = await makePaper({ lines, noiseBytes });
  const one = await makePaper({ lines: lines.slice(0, 1), noiseBytes });
  const whole = await openFileLine(new Map([["/all.pdf", original]]));
  const short = await openFileLine(new Map([["/one.pdf", one]]));
  const { path, size } = await room.upload(`Bench ${asked.pages} pages`, original);
  const product = await openProxyLine(room.url, room.cookie);
  const ways = {
    ours: { line: product, path, size, isStock: false },
    stock: { line: whole, path: "/all.pdf", size: original.length, isStock: true },
    "one page": { line: short, path: "/one.pdf", size: one.length, isStock: false },
  };
  for (const delay of [0, 50]) {
    for (const line of [whole, short, product]) line.setDelay(delay);
    const seen = await alternately(
      {
        ours: () => firstPage(ways.ours),
        stock: () => firstPage(ways.stock),
        "one page": () => firstPage(ways["one page"]),
      },
      asked.rounds,
    );
    tell(`B9 first page of ${asked.pages}, ${delay} ms delay`, asked.pages, seen);
  }
  for (const line of [whole, short, product]) await line.close();
}

type Side = "ours" | "stock" | "one page";

function tell(what: string, pages: number, seen: ReadonlyMap<Side, Seen[]>): void {
  const ms = (name: Side) => (seen.get(name) ?? []).map((each) => each.ms);
  const said = [...seen].map(([name, all]) => {
    const kilobytes = Math.round(median(all.map(({ bytes }) => bytes)) / 1000);
    const requests = median(all.map((each) => each.requests));
    return `${name}: ${spread(
      all.map((each) => each.ms),
      "ms",
    )}, ${kilobytes} kB, ${requests} requests`;
  });
  const own = median(ms("ours"));
  const toStock = { name: "time to stock's", ratio: own / median(ms("stock")) };
  report(what, said, [
    { name: "time to one page's", ratio: own / median(ms("one page")), wanted: 3 },
    { ...toStock, wanted: pages >= 1000 ? 0.1 : 1 },
  ]);
}
