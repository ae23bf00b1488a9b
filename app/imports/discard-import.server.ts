import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { deleteRows } from "./import-row.store.server.ts";
import { requireImport } from "./import-standing.views.server.ts";
import type { TaskImport } from "./task-import.ts";
import { saveImport } from "./task-import.store.server.ts";

/** Throws a staged file away; its rows are gone, that it was there stays in the log. */
export async function discardImport(
  app: App,
  intent: Intent,
  input: { importId: string },
): Promise<{ importId: string }> {
  return commit(app, { act: "discard-import", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id: input.importId, action: "task-import.settle" } as const;
    await discardImportIn(tx, await requireImport(tx.db, { ...asked, forUpdate: true }));
    return input;
  });
}

/** As part of another act, which has decided the rights. */
export async function discardImportIn(tx: Tx, taken: TaskImport): Promise<void> {
  const settled = { settledAt: tx.at, settledBy: tx.by };
  await saveImport(tx.db, { ...taken, ...settled, state: "discarded", unknown: [] });
  await deleteRows(tx.db, taken.id);
  tx.record({
    type: "task-import.discarded",
    subject: `task-import:${taken.id}`,
    payload: { rows: taken.rows },
    wakes: [`task-import:${taken.id}`, "task-imports"],
  });
}
