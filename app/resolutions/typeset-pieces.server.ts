import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { PaperFormat, PiecePaper } from "./paper-piece.ts";

const DEMO = "Tài liệu minh họa của bản trình diễn, không phải văn bản chính thức";

/** Writes a state paper as a file. */
export async function typesetPieces(
  app: App,
  paper: PiecePaper,
  format: PaperFormat,
): Promise<Uint8Array> {
  const mark = app.settings.mode === "demo" ? { mark: DEMO } : {};
  const input = { paper: { ...mark, ...paper }, format };
  const entry = "app/resolutions/piece-paper.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
