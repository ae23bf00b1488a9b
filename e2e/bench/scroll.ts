import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { browserPath } from "../support/browser.ts";
import { ROOT } from "../support/server.ts";
import type { BenchRoom } from "./bench-room.ts";
import { makePaper, pagesOfText } from "./make-papers.ts";
import { alternately, figure, median, p95, report, type Figures } from "./measure.ts";
import { openFileLine, type Line } from "./slow-line.ts";

/*
 * P3 and P6: three pages a second through a long paper on a tablet's screen, in the meeting room and
 * in the stock components of pdf.js as their own example sets them up, on the file as uploaded.
 */

type Scrolled = { frames: number[]; longest: number; canvasBytes: number; heapBytes: number };
type Asked = { pages: number; seconds: number; rounds: number };

const STOCK_PAGE = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/web/pdf_viewer.css">
<style>body{margin:0}#viewerContainer{position:absolute;inset:0;overflow:auto}</style>
<div id="viewerContainer"><div id="viewer" class="pdfViewer"></div></div>
<script type="module">
import * as pdfjs from "/build/pdf.min.mjs";
globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFLinkService, PDFViewer } = await import("/web/pdf_viewer.mjs");
pdfjs.GlobalWorkerOptions.workerSrc = "/build/pdf.worker.min.mjs";
const container = document.querySelector("#viewerContainer");
const eventBus = new EventBus();
const linkService = new PDFLinkService({ eventBus });
const viewer = new PDFViewer({ container, eventBus, linkService });
linkService.setViewer(viewer);
eventBus.on("pagesinit", () => { viewer.currentScaleValue = "page-width"; });
const pdf = await pdfjs.getDocument({ url: "/paper.pdf" }).promise;
viewer.setDocument(pdf);
linkService.setDocument(pdf, null);
</script>`;

export async function benchScroll(room: BenchRoom, asked: Asked): Promise<void> {
  const original = await makePaper({ lines: pagesOfText(asked.pages), noiseBytes: 2_000 });
  const paper = await room.upload(`Bench scroll ${asked.pages}`, original);
  const stock = await openStock(original);
  const browser = await chromium.launch({ executablePath: browserPath(), chromiumSandbox: false });
  const address = `${room.url}/meetings/${room.demo.meetingId}?paper=${paper.id}`;
  try {
    const seen = await alternately(
      {
        ours: () => scrollOnce(browser, { address, room, seconds: asked.seconds }),
        stock: () => scrollOnce(browser, { address: stock.url, room, seconds: asked.seconds }),
      },
      asked.rounds,
    );
    tell(asked, seen.get("ours") ?? [], seen.get("stock") ?? []);
  } finally {
    await browser.close();
    await stock.close();
  }
}

function openStock(paper: Buffer): Promise<Line> {
  const files = new Map([
    ["/", Buffer.from(STOCK_PAGE)],
    ["/paper.pdf", paper],
  ]);
  const parts = ["build/pdf.min.mjs", "build/pdf.worker.min.mjs", "web/pdf_viewer.mjs"];
  for (const part of [...parts, "web/pdf_viewer.css"]) {
    const file = path.join(ROOT, "node_modules", "pdfjs-dist", part);
    files.set(`/${part}`, readFileSync(file));
  }
  return openFileLine(files);
}

type Visit = { address: string; room: BenchRoom; seconds: number };

async function scrollOnce(browser: Browser, visit: Visit): Promise<Scrolled> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 1366 },
    deviceScaleFactor: 2,
  });
  const [name = "", value = ""] = visit.room.cookie.split("=");
  await context.addCookies([{ name, value, url: visit.room.url }]);
  try {
    const page = await context.newPage();
    await page.goto(visit.address);
    await page.waitForSelector(".pdfViewer .page canvas", { timeout: 60_000 });
    const scrolled = await page.evaluate(scrollPages, visit.seconds);
    return { ...scrolled, heapBytes: await heapOf(context, page) };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function scrollPages(seconds: number): Promise<Omit<Scrolled, "heapBytes">> {
  const first = document.querySelector<HTMLElement>(".pdfViewer .page");
  let box: HTMLElement | null = first;
  while (box && box.scrollHeight <= box.clientHeight + 10) box = box.parentElement;
  const step = (first?.offsetHeight ?? 1000) * 3;
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const frames: number[] = [];
  const began = performance.now();
  let last = began;
  let canvasBytes = 0;
  while (last - began < seconds * 1000) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push(now - last);
    if (box) box.scrollTop = ((now - began) / 1000) * step;
    last = now;
    const canvases = [...document.querySelectorAll("canvas")];
    const bytes = canvases.reduce((sum, { width, height }) => sum + width * height * 4, 0);
    canvasBytes = Math.max(canvasBytes, bytes);
  }
  return { frames: frames.slice(1), longest, canvasBytes };
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

function tell(asked: Asked, ours: readonly Scrolled[], stock: readonly Scrolled[]): void {
  const framesOf = (all: readonly Scrolled[]): Figures => all.flatMap(({ frames }) => frames);
  const most = (all: readonly Scrolled[], of: (each: Scrolled) => number) => median(all.map(of));
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  const line = (name: string, all: readonly Scrolled[]) => {
    const frames = framesOf(all);
    const canvas = megabytes(most(all, ({ canvasBytes }) => canvasBytes));
    const heap = megabytes(most(all, ({ heapBytes }) => heapBytes));
    const longest = figure(most(all, (each) => each.longest));
    return `${name}: frame ${figure(median(frames))} ms (p95 ${figure(p95(frames))}), longest task ${longest} ms, canvases at most ${canvas} MB, script memory after ${heap} MB`;
  };
  const canvases = (all: readonly Scrolled[]) => most(all, ({ canvasBytes }) => canvasBytes);
  report(
    `P3/P6 scrolling ${asked.pages} pages for ${asked.seconds} s`,
    [line("ours", ours), line("stock", stock)],
    [
      { name: "p95 frame in ms", ratio: p95(framesOf(ours)), wanted: 33 },
      { name: "canvas memory to stock's", ratio: canvases(ours) / canvases(stock), wanted: 0.5 },
    ],
  );
}
