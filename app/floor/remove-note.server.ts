import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnNote } from "./act-on-note.server.ts";
import { removeNote as remove } from "./note.ts";
import { insertVersion } from "./note.store.server.ts";

/** Takes a note out of the running notes; its versions are kept. */
export async function removeNote(
  app: App,
  intent: Intent,
  input: { noteId: string; version: number },
): Promise<{ noteId: string }> {
  return actOnNote(app, { act: "remove-note", intent, input }, async (tx, note) => {
    const removed = remove(note, input.version);
    await insertVersion(tx.db, removed, { at: tx.at, by: intent.by });
    tx.record({
      type: "note.removed",
      subject: `meeting:${note.meetingId}`,
      payload: { noteId: note.id, version: removed.version },
      wakes: [`meeting:${note.meetingId}`],
    });
    return { noteId: note.id };
  });
}
