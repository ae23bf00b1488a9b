import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";

const LIMITS = { timeoutMs: 300_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;

/** The small pictures of all pages, packed; whole on disk and not yet kept. */
export async function makeThumbnails(
  app: App,
  { servedSha256, pages }: { servedSha256: string; pages: number },
): Promise<Arrival> {
  const input = { path: app.files.pathOf(servedSha256), pages };
  const entry = "app/papers/thumbnails.worker.ts";
  const pack = z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...LIMITS }));
  return app.files.receive(inOnePart(pack), MAX_PAPER_BYTES);
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
