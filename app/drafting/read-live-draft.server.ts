import type { Knex } from "knex";
import * as Y from "yjs";
import type { DraftName } from "./draft-name.ts";
import { readDraft } from "./draft.store.server.ts";

/** The live text as its log says it; null when it was never begun. */
export async function readLiveDraft(db: Knex, name: DraftName): Promise<Y.Doc | null> {
  const { state, changes } = await readDraft(db, name);
  if (!state) return null;
  const document = new Y.Doc();
  document.transact(() => {
    Y.applyUpdate(document, state);
    for (const { bytes } of changes) Y.applyUpdate(document, bytes);
  });
  return document;
}
