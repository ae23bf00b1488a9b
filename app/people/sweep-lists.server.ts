import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { discardListIn } from "./discard-list.server.ts";
import { STAGED_DAYS } from "./list-import.ts";
import { findListImport, staleListImports } from "./list-import.store.server.ts";

const DAY = 86_400_000;

/** Throws away lists that were read and never imported: names and addresses of people stand in them. */
export async function sweepLists(app: App): Promise<{ removed: number }> {
  const stale = await staleListImports(app.read, app.clock() - STAGED_DAYS * DAY);
  let removed = 0;
  for (const importId of stale) {
    const deed = { act: "sweep-lists", intent: null, input: { importId } };
    removed += await commit(app, deed, async (tx) => {
      const taken = await findListImport(tx.db, importId, { forUpdate: true });
      if (taken?.state !== "staged") return 0;
      await discardListIn(tx, taken);
      return 1;
    });
  }
  return { removed };
}
