import type { Knex } from "knex";
import type { Calendar } from "../platform/working-days.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";
import { invitationsIn } from "./invitation.store.server.ts";
import { remindersDue, reminderTimes } from "./reminder.ts";

export type DueReminder = { invitationId: string; daysBefore: number[] };

/** Who has not answered, with the reminders of the timetable that are due and have not gone out. */
export async function dueReminders(db: Knex, now: number): Promise<DueReminder[]> {
  const meetings: MeetingRow[] = await db("meetings")
    .whereIn("state", ["invited", "published"])
    .where("starts_at", ">", now)
    .select("id", "starts_at", "chair_seat_id");
  const today = { now, calendar: await calendarNow(db) };
  const due: DueReminder[] = [];
  for (const meeting of meetings) due.push(...(await dueIn(db, meeting, today)));
  return due;
}

type MeetingRow = { id: string; starts_at: number | string; chair_seat_id: string };

type Today = { now: number; calendar: Calendar };

async function dueIn(
  db: Knex,
  meeting: MeetingRow,
  { now, calendar }: Today,
): Promise<DueReminder[]> {
  const times = reminderTimes(Number(meeting.starts_at), calendar);
  if (!times.some(({ at }) => at <= now)) return [];
  const invited = await invitationsIn(db("invitations").where("meeting_id", meeting.id));
  const sent: { invitation_id: string; days_before: number }[] = await db("invitation_reminders")
    .whereIn(
      "invitation_id",
      db("invitations").where("meeting_id", meeting.id).select("invitations.id"),
    )
    .whereNotNull("days_before");
  return invited
    .filter(({ answer, seatId }) => answer === null && seatId !== meeting.chair_seat_id)
    .map(({ id, issuedAt }) => ({
      invitationId: id,
      daysBefore: remindersDue(times, { issuedAt, now })
        .map(({ daysBefore }) => daysBefore)
        .filter((step) => !sent.some((is) => is.invitation_id === id && is.days_before === step)),
    }))
    .filter(({ daysBefore }) => daysBefore.length > 0);
}
