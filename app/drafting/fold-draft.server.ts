import * as Y from "yjs";
import type { App } from "../platform/app.server.ts";
import type { DraftName } from "./draft-name.ts";
import { keepFolded, readDraft } from "./draft.store.server.ts";

/** What has to be read again when the server starts stays short. It works from the log alone. */
export async function foldDraft(app: App, name: DraftName): Promise<void> {
  if (app.isReadOnly) return;
  const read = await readDraft(app.read, name);
  if (!read.state || read.changes.length === 0) return;
  const state = Y.mergeUpdates([read.state, ...read.changes.map(({ bytes }) => bytes)]);
  const ids = read.changes.map(({ id }) => id);
  const { folded: before } = read;
  await app.write.transaction((db) => keepFolded(db, name, { state, before, ids }));
}
