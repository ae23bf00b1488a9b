import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import { destructionDay, periodOn } from "./retention.ts";
import { listConfirmed, listPeriods } from "./retention.store.server.ts";

/** Papers a browser asks about at once. */
const MOST_ASKED = 100;

/** When the private notes on a meeting's papers are destroyed, or that they were. */
export type NoteRetention = { day: Day; isDone: boolean };

/** Null: they are kept, or the minutes are not confirmed yet. */
export async function noteRetention(db: Knex, meetingId: string): Promise<NoteRetention | null> {
  const [meeting] = await listConfirmed(db, meetingId);
  if (!meeting) return null;
  if (meeting.destroyedAt !== null) return { day: dayOf(meeting.destroyedAt), isDone: true };
  const periods = await listPeriods(db, meeting.bodyId);
  const days = periodOn(periods, dayOf(meeting.confirmedAt));
  return days === null ? null : { day: destructionDay({ ...meeting, days }), isDone: false };
}

export async function areNotesDestroyed(db: Knex, meetingId: string): Promise<boolean> {
  const row = await db("note_destructions").where({ meeting_id: meetingId }).first("destroyed_at");
  return Boolean(row?.destroyed_at);
}

/** Of these papers those on which this person has written, and whose private notes were destroyed. */
export async function destroyedPapers(
  db: Knex,
  { person, paperIds }: { person: Person; paperIds: readonly string[] },
): Promise<{ paperIds: string[] }> {
  const found: string[] = await db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .join("note_destructions", "note_destructions.meeting_id", "agenda_items.meeting_id")
    .whereIn("papers.id", paperIds.slice(0, MOST_ASKED))
    .whereIn("papers.id", db("note_clients").where({ person_id: person.id }).select("paper_id"))
    .whereNotNull("destroyed_at")
    .orderBy("papers.id")
    .pluck("papers.id");
  return { paperIds: found };
}
