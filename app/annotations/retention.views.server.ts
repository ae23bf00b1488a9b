import type { Knex } from "knex";
import { dayOf, type Day } from "../platform/dates.ts";
import { destructionDay, periodOn } from "./retention.ts";
import { listConfirmed, listPeriods } from "./retention.store.server.ts";

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
