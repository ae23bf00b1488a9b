import type { Knex } from "knex";
import { agendaItems } from "../meetings/agenda.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { minutesState } from "../minutes/minutes-state.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { roomLines, type RoomLine } from "./room-line.views.server.ts";
import type { NoteKind } from "./note.ts";
import { listNotes, noteHistory } from "./note.store.server.ts";

export type WrittenNote = {
  is: "note";
  id: string;
  at: number;
  /** The item's place on the agenda. */
  item: string | null;
  kind: NoteKind;
  text: string;
  version: number;
  by: Bilingual | null;
  /** How it read before, the first wording first. */
  before: { version: number; text: string; at: number }[];
};

export type NoteSheet = { lines: (WrittenNote | RoomLine)[]; mayWrite: boolean };

/** The running notes between what the room itself did; null for whoever may not see them. */
export async function noteSheet(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<NoteSheet> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.conduct" });
  const notes = await listNotes(db, meetingId);
  const history = await noteHistory(db, meetingId);
  const items = await agendaItems(db, meetingId);
  const names = await personTitles(
    db,
    notes.map(({ byPersonId }) => byPersonId),
  );
  const written = notes.map((note): WrittenNote => {
    const { id, at, kind, text, version } = note;
    const earlier = history.filter((each) => each.noteId === id && each.version < version);
    return {
      is: "note",
      ...{ id, at, kind, text, version },
      item: items.find((item) => item.id === note.itemId)?.position ?? null,
      by: names.get(note.byPersonId) ?? null,
      before: earlier.map((each) => ({ version: each.version, text: each.text, at: each.at })),
    };
  });
  const minutes = await minutesState(db, meetingId);
  const isOpen = minutes !== "confirmed" && minutes !== "closed";
  const lines = [...(await roomLines(db, meeting)), ...written].sort((a, b) => a.at - b.at);
  return {
    lines,
    mayWrite: isOpen && may(person, "meeting.keep-notes", { state: meeting.state, relations: [] }),
  };
}
