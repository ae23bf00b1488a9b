import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnNote } from "./act-on-note.server.ts";
import { rewordNote, type NoteKind } from "./note.ts";
import { insertVersion } from "./note.store.server.ts";

/** Another wording; the one before it is kept. */
export async function editNote(
  app: App,
  intent: Intent,
  input: { noteId: string; version: number; kind: NoteKind; text: string },
): Promise<{ version: number }> {
  return actOnNote(app, { act: "edit-note", intent, input }, async (tx, note) => {
    const { kind, text } = input;
    const reworded = rewordNote(note, input.version, { kind, text });
    await insertVersion(tx.db, reworded, { at: tx.at, by: intent.by });
    tx.record({
      type: "note.edited",
      subject: `meeting:${note.meetingId}`,
      payload: { noteId: note.id, version: reworded.version, kind },
      wakes: [`meeting:${note.meetingId}`],
    });
    return { version: reworded.version };
  });
}
