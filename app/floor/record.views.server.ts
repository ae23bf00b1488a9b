import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { stretchesIn } from "./floor-request.store.server.ts";
import { nameOf } from "./floor.views.server.ts";
import type { Note } from "./note.ts";
import { listNotes } from "./note.store.server.ts";

export type SpeechRecord = { itemId: string; name: Bilingual; from: number; to: number | null };

/** Who spoke in the meeting, on which item, from when to when; for its minutes. */
export async function speechesOf(db: Knex, meetingId: string): Promise<SpeechRecord[]> {
  const stretches = await stretchesIn(db, meetingId);
  const names = await personTitles(
    db,
    stretches.map(({ personId }) => personId),
  );
  return stretches.map(({ itemId, personId, from, to }) => {
    return { itemId, name: nameOf(names, personId), from, to };
  });
}

/** The running notes as they read now. Whoever asks must have made sure of the right to see them. */
export async function notesOf(db: Knex, meetingId: string): Promise<Note[]> {
  return listNotes(db, meetingId);
}
