import type { MinutesState } from "../minutes/minutes-state.ts";
import { refuse } from "../platform/refusal.ts";

/** What a running note records; the minutes are drafted from them. */
export const NOTE_KINDS = ["course", "speech", "conclusion", "task"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One line of the running notes as it reads now; earlier versions are kept. */
export type Note = {
  id: string;
  meetingId: string;
  /** The item the room was at when it was written. */
  itemId: string | null;
  at: number;
  byPersonId: string;
  version: number;
  kind: NoteKind;
  /** Empty once it has been taken out. */
  text: string;
};

/** Another wording, of the version its writer saw; refuses when there is a newer one. */
export function rewordNote(
  note: Note,
  seen: number,
  wording: { kind: NoteKind; text: string },
): Note {
  if (note.version !== seen || note.text === "") refuse("note-changed");
  return { ...note, ...wording, version: note.version + 1 };
}

/** Taken out of the notes; its versions stay. */
export function removeNote(note: Note, seen: number): Note {
  return rewordNote(note, seen, { kind: note.kind, text: "" });
}

/** Notes may be written until the minutes they feed have been confirmed. */
export function requireNotesOpen(minutes: MinutesState): void {
  if (minutes === "confirmed" || minutes === "closed") refuse("minutes-confirmed");
}
