import type { Knex } from "knex";
import { attendanceRoll } from "./attendance.views.server.ts";

/** The subjects to wake when a meeting changes for everybody: itself, its members, their substitutes. */
export async function wakesOfMeeting(db: Knex, meetingId: string): Promise<string[]> {
  const roll = await attendanceRoll(db, meetingId);
  const persons = roll.flatMap((seat) => [seat.personId, seat.substitutePersonId ?? []].flat());
  return [`meeting:${meetingId}`, ...persons.map((id) => `person:${id}`)];
}

/** Who presides: the holder of the chair's seat in the roll of this meeting. */
export async function chairPersonOf(db: Knex, meetingId: string): Promise<string | null> {
  const row: { person_id: string } | undefined = await db("attendances")
    .join("meetings", "meetings.id", "attendances.meeting_id")
    .whereRaw("attendances.seat_id = meetings.chair_seat_id")
    .where("meetings.id", meetingId)
    .first("person_id");
  return row?.person_id ?? null;
}
