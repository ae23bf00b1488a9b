import type { Knex } from "knex";

export type Announcement = {
  id: string;
  meetingId: string;
  text: string;
  sentAt: number;
  endsAt: number;
};

export async function insertAnnouncement(
  db: Knex,
  announcement: Announcement & { sentBy: string },
): Promise<void> {
  await db("announcements").insert({
    id: announcement.id,
    meeting_id: announcement.meetingId,
    text: announcement.text,
    sent_at: announcement.sentAt,
    sent_by: announcement.sentBy,
    ends_at: announcement.endsAt,
  });
}

export async function findAnnouncement(db: Knex, id: string): Promise<Announcement | null> {
  const row: AnnouncementRow | undefined = await db("announcements").where({ id }).first();
  return row ? rowToAnnouncement(row) : null;
}

/** The newest one still standing; a later one takes the place of an earlier. */
export async function standingAnnouncement(
  db: Knex,
  meetingId: string,
  now: number,
): Promise<Announcement | null> {
  const row: AnnouncementRow | undefined = await db("announcements")
    .where({ meeting_id: meetingId })
    .orderBy([
      { column: "sent_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first();
  return row && Number(row.ends_at) > now ? rowToAnnouncement(row) : null;
}

export async function endAnnouncementAt(db: Knex, id: string, at: number): Promise<void> {
  await db("announcements").where({ id }).where("ends_at", ">", at).update({ ends_at: at });
}

type Dismissal = { id: string; personId: string; at: number };

export async function insertDismissal(db: Knex, { id, personId, at }: Dismissal): Promise<void> {
  await db("announcement_dismissals")
    .insert({ announcement_id: id, person_id: personId, at })
    .onConflict(["announcement_id", "person_id"])
    .ignore();
}

export async function isDismissed(db: Knex, id: string, personId: string): Promise<boolean> {
  const row: unknown = await db("announcement_dismissals")
    .where({ announcement_id: id, person_id: personId })
    .first();
  return row !== undefined;
}

type AnnouncementRow = {
  id: string;
  meeting_id: string;
  text: string;
  sent_at: number;
  ends_at: number;
};

function rowToAnnouncement(row: AnnouncementRow): Announcement {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    text: row.text,
    sentAt: Number(row.sent_at),
    endsAt: Number(row.ends_at),
  };
}
