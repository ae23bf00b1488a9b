/*
 * Draws every page of a PDF that has passed the gate as a small picture. The drawing is poppler's, in
 * a process of its own; this thread makes WebP of what comes out and packs it into one file.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas, ImageData } from "@napi-rs/canvas";
import { readPixmap } from "./pixmap.ts";
import { packThumbnails } from "./thumbnail-pack.ts";

const { path: pdf, pages }: { path: string; pages: number } = workerData;

/** The longer side in pixels: a sheet of A4 is 160 wide. */
const LONGER_SIDE = 226;
const AT_ONCE = 25;
const QUALITY = 70;

const pack = Uint8Array.from(packThumbnails(await drawAll()));
parentPort?.postMessage(pack, [pack.buffer]);

async function drawAll(): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (let first = 1; first <= pages; first += AT_ONCE) {
    pictures.push(...(await draw(first, Math.min(first + AT_ONCE - 1, pages))));
  }
  return pictures;
}

async function draw(first: number, last: number): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "e-cabinet-thumbnails-"));
  try {
    const range = ["-f", String(first), "-l", String(last), "-scale-to", String(LONGER_SIDE)];
    await promisify(execFile)("pdftoppm", [...range, pdf, path.join(folder, "page")]);
    const drawn = await readdir(folder);
    const pictures: Uint8Array[] = Array.from(
      { length: last - first + 1 },
      () => new Uint8Array(0),
    );
    for (const name of drawn) {
      const page = Number(/-(\d+)\.ppm$/.exec(name)?.[1]);
      pictures[page - first] = await toWebp(await readFile(path.join(folder, name)));
    }
    return pictures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function toWebp(pixmap: Uint8Array): Promise<Uint8Array> {
  const { width, height, rgba } = readPixmap(pixmap);
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").putImageData(new ImageData(rgba, width, height), 0, 0);
  return canvas.encode("webp", QUALITY);
}
