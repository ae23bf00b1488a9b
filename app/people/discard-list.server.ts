import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import type { ListImport } from "./list-import.ts";
import { saveListImport } from "./list-import.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import { requireStaged } from "./require-list.views.server.ts";

/** A list that was read goes again; nothing came of it. */
export async function discardList(
  app: App,
  intent: Intent | null,
  { importId }: { importId: string },
): Promise<{ discarded: true }> {
  return commit(app, { act: "discard-list", intent, input: { importId } }, async (tx) => {
    await requireOperator(tx, intent);
    await discardListIn(tx, await requireStaged(tx.db, importId));
    return { discarded: true };
  });
}

export async function discardListIn(tx: Tx, taken: ListImport): Promise<void> {
  const settled = { rows: [], leftOut: [], settledAt: tx.at };
  await saveListImport(tx.db, { ...taken, ...settled, state: "discarded" });
  tx.record({ type: "people-import.discarded", subject: `people-import:${taken.id}` });
}
