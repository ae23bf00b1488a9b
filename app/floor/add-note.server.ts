import { minutesState } from "../minutes/minutes-state.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { requireNotesOpen, type NoteKind } from "./note.ts";
import { insertNote } from "./note.store.server.ts";

/** The secretariat notes what happens, with the time, under the item the room is at. */
export async function addNote(
  app: App,
  intent: Intent,
  input: { meetingId: string; kind: NoteKind; text: string },
): Promise<{ noteId: string; at: number }> {
  const deed = { act: "add-note", intent, input, action: "meeting.keep-notes" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    requireNotesOpen(await minutesState(tx.db, meeting.id));
    const { kind, text } = input;
    const place = { meetingId: meeting.id, itemId: meeting.currentItemId };
    const id = tx.id();
    const note = { id, ...place, at: tx.at, byPersonId: intent.by, version: 1, kind, text };
    await insertNote(tx.db, note);
    tx.record({
      type: "note.added",
      subject: `meeting:${meeting.id}`,
      payload: { noteId: id, itemId: place.itemId, kind },
      wakes: [`meeting:${meeting.id}`],
    });
    return { noteId: id, at: tx.at };
  });
}
