import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { faultOf } from "../platform/fault.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { filesToRead, insertTexts } from "./paper-text.store.server.ts";

/** The gate let a file pass within these; reading its words again costs no more. */
const LIMITS = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;

const AT_ONCE = 20;

/** Puts the words of papers not read yet into the index, file by file. Run twice it reads none twice. */
export async function readPapers(app: App): Promise<{ read: number }> {
  let read = 0;
  for (;;) {
    const files = await filesToRead(app.read, AT_ONCE);
    for (const sha256 of files) {
      const texts = await textsOf(app, sha256);
      const deed = { act: "read-papers", intent: null, input: sha256 };
      await commit(app, deed, (tx) => insertTexts(tx.db, { sha256, texts, at: tx.at }));
      read += 1;
    }
    if (files.length < AT_ONCE) return { read };
  }
}

/** A file that cannot be read is found by its title only: it must not hold up the others. */
async function textsOf(app: App, sha256: string): Promise<string[]> {
  const input = { path: app.files.pathOf(sha256) };
  try {
    const entry = "app/search/page-texts.worker.ts";
    return z.array(z.string()).parse(await runInWorker(app, { entry, input, ...LIMITS }));
  } catch (error) {
    app.log.warn({ fault: faultOf(error) }, "the words of a paper could not be read");
    return [];
  }
}
