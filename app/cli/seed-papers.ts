import { z } from "zod";
import { addPaper } from "../papers/add-paper.server.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import { NO_MARKS, type PaperMarks } from "../papers/paper-marks.ts";
import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { renderDemoPaper, type DemoPaper } from "../resolutions/demo-papers.paper.ts";
import { by } from "./seed-scene.ts";

export type SeedPaper = {
  itemId: string;
  title: string;
  fileName: string;
  bytes: () => Promise<Uint8Array>;
  readerIds?: string[];
  kind?: PaperKind;
  marks?: Partial<PaperMarks>;
};

/** Made here, then taken in through the same gate as an upload. */
export async function seedPaper(app: App, seed: SeedPaper): Promise<{ paperId: string }> {
  const { itemId, title, fileName, kind, readerIds = null } = seed;
  const marks = { ...NO_MARKS, ...seed.marks };
  const body = inOnePart(await seed.bytes());
  return addPaper(app, by("specialist"), {
    ...{ itemId, title, fileName, kind, marks },
    readerIds,
    body,
    madeHere: true,
  });
}

export async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Typesets when asked for, in this thread. */
export function typeset(paper: DemoPaper): () => Promise<Uint8Array> {
  return () => renderDemoPaper(paper);
}

/** Begins at once, in a thread of its own: the long report, while the rest of the seed goes on. */
export function typesetApart(app: App, paper: DemoPaper): () => Promise<Uint8Array> {
  const entry = "app/resolutions/demo-paper.worker.ts";
  const limits = { timeoutMs: 120_000, memoryMb: 1024, onLimit: "paper-too-costly" } as const;
  const made = runInWorker(app, { entry, input: paper, ...limits });
  // Whoever asks for it hears of a failure; until then nobody does.
  made.catch(() => undefined);
  return async () => z.instanceof(Uint8Array).parse(await made);
}
