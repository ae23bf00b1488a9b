import type { Knex } from "knex";

export type Reminder = {
  id: string;
  invitationId: string;
  /** Working days before the meeting; null: by hand. */
  daysBefore: number | null;
  at: number;
  by: string | null;
};

/** Whether it is new: each of the timetable's reminders goes out once, however often the job runs. */
export async function insertReminder(db: Knex, reminder: Reminder): Promise<boolean> {
  const inserted = await db("invitation_reminders")
    .insert({
      id: reminder.id,
      invitation_id: reminder.invitationId,
      days_before: reminder.daysBefore,
      at: reminder.at,
      by_person_id: reminder.by,
    })
    .onConflict(["invitation_id", "days_before"])
    .ignore()
    .returning("id");
  return inserted.length > 0;
}

/** When each invitee was last reminded, by invitation. */
export async function lastReminders(db: Knex, meetingId: string): Promise<Map<string, number>> {
  const rows: { id: string; last: number | string }[] = await db("invitation_reminders")
    .join("invitations", "invitations.id", "invitation_reminders.invitation_id")
    .where("invitations.meeting_id", meetingId)
    .groupBy("invitations.id")
    .select("invitations.id")
    .max("invitation_reminders.at as last");
  return new Map(rows.map(({ id, last }) => [id, Number(last)]));
}
