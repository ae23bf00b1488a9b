import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { discardImportIn } from "./discard-import.server.ts";
import { STAGED_DAYS } from "./task-import.ts";
import { findImport, staleImports } from "./task-import.store.server.ts";

const DAY = 86_400_000;

/** Throws away what was staged and never committed. */
export async function sweepImports(app: App): Promise<{ removed: number }> {
  const stale = await staleImports(app.read, app.clock() - STAGED_DAYS * DAY);
  let removed = 0;
  for (const importId of stale) {
    removed += await commit(
      app,
      { act: "sweep-imports", intent: null, input: { importId } },
      async (tx) => {
        const taken = await findImport(tx.db, importId, { forUpdate: true });
        if (taken?.state !== "staged") return 0;
        await discardImportIn(tx, taken);
        return 1;
      },
    );
  }
  return { removed };
}
