import * as Y from "yjs";
import type { Annotation } from "../annotations/annotation.ts";
import { NOTES_MAP } from "../annotations/collab-words.ts";
import { appendToLog, type Own } from "../annotations/note-log.store.server.ts";
import type { TestApp } from "./app.ts";

/** What a person's device has sent: one folded state, and a change after it. */
export async function plantOwnNotes(
  app: TestApp,
  own: Own,
  records: readonly Annotation[],
): Promise<void> {
  const document = new Y.Doc();
  const map = document.getMap(NOTES_MAP);
  const [first, ...others] = records;
  if (first) map.set(first.id, first);
  const bytes = Y.encodeStateAsUpdate(document);
  const state = { paper_id: own.paperId, person_id: own.personId, bytes: Buffer.from(bytes) };
  await app.write("note_states").insert(state);
  const before = Y.encodeStateVector(document);
  for (const record of others) map.set(record.id, record);
  const change = Y.encodeStateAsUpdate(document, before);
  await appendToLog(app.write, [{ ...own, bytes: change, at: app.clock() }]);
}
