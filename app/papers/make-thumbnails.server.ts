import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";
import { runTool } from "./run-tool.server.ts";
import { packThumbnails } from "./thumbnail-pack.ts";

type Source = { servedSha256: string; pages: number };

/** So many pages are drawn before the disk is cleared of their pictures. */
const AT_ONCE = 100;

/** The small pictures of all pages, packed; whole on disk and not yet kept. */
export async function makeThumbnails(app: App, source: Source): Promise<Arrival> {
  const pictures = Array.from({ length: source.pages }, () => new Uint8Array(0));
  for (let first = 1; first <= source.pages; first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE - 1, source.pages);
    for (const { page, bytes } of await draw(app, source, { first, last })) {
      pictures[page - 1] = bytes;
    }
  }
  return app.files.receive(inOnePart(packThumbnails(pictures)), MAX_PAPER_BYTES);
}

/** The longer side in pixels: a sheet of A4 is 160 wide. */
const LONGER_SIDE = 226;
const DRAWING = { timeMs: 120_000, memoryMb: 512, outputMb: 1 };
const ENCODING = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;

const drawnSchema = z.array(
  z.object({ page: z.number(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
);

/** The drawing is poppler's, in the jail; what comes out of it is made small in a thread. */
async function draw(
  app: App,
  { servedSha256 }: Source,
  { first, last }: { first: number; last: number },
): Promise<z.output<typeof drawnSchema>> {
  const folder = await mkdtemp(path.join(tmpdir(), "e-cabinet-thumbnails-"));
  try {
    const range = ["-f", String(first), "-l", String(last), "-scale-to", String(LONGER_SIDE)];
    const args = [...range, app.files.pathOf(servedSha256), path.join(folder, "page")];
    await runTool(app, { command: "pdftoppm", args, limits: DRAWING });
    const entry = "app/papers/thumbnails.worker.ts";
    return drawnSchema.parse(await runInWorker(app, { entry, input: { folder }, ...ENCODING }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
