import type { Knex } from "knex";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import type { Invitee } from "./invitation.store.server.ts";

/** Who is to be invited as the roll and the agenda stand: every seat, and each guest once. */
export async function inviteesOf(db: Knex, meetingId: string): Promise<Invitee[]> {
  const roll = await attendanceRoll(db, meetingId);
  const guests: string[] = await db("item_guests")
    .join("agenda_items", "agenda_items.id", "item_guests.item_id")
    .where("agenda_items.meeting_id", meetingId)
    .distinct()
    .orderBy("item_guests.person_id")
    .pluck("item_guests.person_id");
  const seated = new Set(roll.map(({ personId }) => personId));
  return [
    ...roll.map(({ personId, seatId }) => ({ personId, seatId })),
    ...guests.filter((id) => !seated.has(id)).map((personId) => ({ personId, seatId: null })),
  ];
}
