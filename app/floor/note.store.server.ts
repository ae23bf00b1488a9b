import type { Knex } from "knex";
import type { Note, NoteKind } from "./note.ts";

type NoteRow = {
  id: string;
  meeting_id: string;
  item_id: string | null;
  at: number;
  by_person_id: string;
  version: number;
  kind: NoteKind;
  text: string;
};

export async function insertNote(db: Knex, note: Note): Promise<void> {
  await db("meeting_notes").insert({
    id: note.id,
    meeting_id: note.meetingId,
    item_id: note.itemId,
    at: note.at,
    by_person_id: note.byPersonId,
  });
  await insertVersion(db, note, { at: note.at, by: note.byPersonId });
}

/** The next version beside the earlier ones; two at once meet at the primary key. */
export async function insertVersion(
  db: Knex,
  note: Note,
  { at, by }: { at: number; by: string },
): Promise<void> {
  const { id: note_id, version, kind, text } = note;
  await db("note_versions").insert({ note_id, version, kind, text, at, by_person_id: by });
}

export async function findNote(db: Knex, id: string): Promise<Note | null> {
  const row: NoteRow | undefined = await latest(db).where("n.id", id).first();
  return row ? rowToNote(row) : null;
}

/** The notes as they read now, in order of time, without those taken out. */
export async function listNotes(db: Knex, meetingId: string): Promise<Note[]> {
  const rows: NoteRow[] = await latest(db)
    .where("n.meeting_id", meetingId)
    .whereNot("v.text", "")
    .orderBy(["n.at", "n.id"]);
  return rows.map(rowToNote);
}

export type NoteVersion = { noteId: string; version: number; text: string; at: number; by: string };

/** Every version of every note of the meeting, the first one first. */
export async function noteHistory(db: Knex, meetingId: string): Promise<NoteVersion[]> {
  const rows = await db("note_versions as v")
    .join("meeting_notes as n", "n.id", "v.note_id")
    .where("n.meeting_id", meetingId)
    .orderBy(["v.note_id", "v.version"])
    .select("v.*");
  return rows.map((row) => ({
    noteId: row.note_id,
    version: row.version,
    text: row.text,
    at: Number(row.at),
    by: row.by_person_id,
  }));
}

function latest(db: Knex): Knex.QueryBuilder {
  return db("meeting_notes as n")
    .join("note_versions as v", "v.note_id", "n.id")
    .whereRaw("v.version = (select max(w.version) from note_versions as w where w.note_id = n.id)")
    .select("n.id", "n.meeting_id", "n.item_id", "n.at", "n.by_person_id")
    .select("v.version", "v.kind", "v.text");
}

function rowToNote(row: NoteRow): Note {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    at: Number(row.at),
    byPersonId: row.by_person_id,
    version: row.version,
    kind: row.kind,
    text: row.text,
  };
}
