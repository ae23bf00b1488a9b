import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { findState, keepFolded, readLog, type Own } from "./note-log.store.server.ts";

/** Changes folded at once: what has to be read again when the server starts stays short. */
const AT_ONCE = 500;

/**
 * Folds the oldest changes of an own document into its state, in a thread of its own. It works from
 * the log alone: what is in memory may be ahead of it or behind. Answers how many it folded.
 */
export async function foldNotes(app: App, own: Own): Promise<number> {
  const log = await readLog(app.read, own, { limit: AT_ONCE });
  const before = await findState(app.read, own);
  if (log.length === 0 || (before && before.destroyedAt !== null)) return 0;
  const bytes = await runInWorker(app, {
    entry: "app/annotations/fold-notes.worker.ts",
    input: { state: before?.bytes ?? null, changes: log.map((row) => row.bytes) },
    timeoutMs: 30_000,
    memoryMb: 512,
    onLimit: "busy",
  });
  if (!ArrayBuffer.isView(bytes)) return 0;
  const state = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ids = log.map(({ id }) => id);
  const isKept = await app.write.transaction((db) =>
    keepFolded(db, own, { bytes: state, before: before?.folded ?? 0, ids }),
  );
  return isKept ? ids.length : 0;
}
