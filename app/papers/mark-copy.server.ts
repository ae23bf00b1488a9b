import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { CopySource } from "./takeable.views.server.ts";
import type { Watermark } from "./watermark.paper.ts";

/** A file of 150 MB is held three times over while it is written anew. */
const LIMITS = { timeoutMs: 120_000, memoryMb: 1024, onLimit: "paper-too-costly" } as const;
const MAX_BYTES = 400 * 1024 * 1024;

/**
 * A copy with the reader's name on every page: whole on disk, never kept. Behind a signature it is an
 * appended update, so that the signature still holds for what was signed.
 */
export async function markCopy(
  app: App,
  source: CopySource,
  watermark: Watermark,
): Promise<Arrival> {
  const entry = "app/papers/watermark.worker.ts";
  const input = { path: app.files.pathOf(source.sha256), isSigned: source.isSigned, watermark };
  const bytes = z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...LIMITS }));
  return app.files.receive(inOnePart(bytes), MAX_BYTES);
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
