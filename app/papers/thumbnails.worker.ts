/*
 * Makes WebP of the small pictures that poppler has drawn into a folder: `page-007.ppm` is page 7.
 * It runs in a thread of its own, behind everything else.
 */
import { readdir, readFile } from "node:fs/promises";
import { setPriority } from "node:os";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas, ImageData } from "@napi-rs/canvas";
import { readPixmap } from "./pixmap.ts";

const { folder }: { folder: string } = workerData;
const QUALITY = 70;

setPriority(10);
parentPort?.postMessage(await encodeAll());

async function encodeAll(): Promise<{ page: number; bytes: Uint8Array }[]> {
  const pictures: { page: number; bytes: Uint8Array }[] = [];
  for (const name of await readdir(folder)) {
    const page = Number(/-(\d+)\.ppm$/.exec(name)?.[1]);
    const bytes = Uint8Array.from(await toWebp(await readFile(path.join(folder, name))));
    pictures.push({ page, bytes });
  }
  return pictures;
}

function toWebp(pixmap: Uint8Array): Promise<Uint8Array> {
  const { width, height, rgba } = readPixmap(pixmap);
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").putImageData(new ImageData(rgba, width, height), 0, 0);
  return canvas.encode("webp", QUALITY);
}
