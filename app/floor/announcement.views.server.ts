import type { Knex } from "knex";
import { relationsInMeeting, whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import {
  isDismissed,
  standingAnnouncement,
  type Announcement,
} from "./announcement.store.server.ts";

export type ShownAnnouncement = Announcement & { mayEnd: boolean };

type Eyes = { person: Person; now: number; meetingId?: string };

/** What stands to be read at the top of the screen, in the meetings this person sees. */
export async function announcementsFor(
  db: Knex,
  { person, now, meetingId }: Eyes,
): Promise<ShownAnnouncement[]> {
  const visible = whereMeetingVisible(db("meetings"), person)
    .join("announcements", "announcements.meeting_id", "meetings.id")
    .where("announcements.ends_at", ">", now)
    .distinct("meetings.id", "meetings.state");
  if (meetingId !== undefined) visible.where("meetings.id", meetingId);
  const meetings: { id: string; state: string }[] = await visible;
  const shown: ShownAnnouncement[] = [];
  for (const { id, state } of meetings) {
    const announcement = await standingAnnouncement(db, id, now);
    if (!announcement || (await isDismissed(db, announcement.id, person.id))) continue;
    const relations = await relationsInMeeting(db, person, id);
    shown.push({ ...announcement, mayEnd: may(person, "meeting.announce", { state, relations }) });
  }
  return shown;
}
