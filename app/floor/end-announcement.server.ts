import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { endAnnouncementAt, findAnnouncement } from "./announcement.store.server.ts";

/** Takes a message down for everybody before its time. */
export async function endAnnouncement(
  app: App,
  intent: Intent,
  input: { announcementId: string },
): Promise<{ announcementId: string }> {
  return commit(app, { act: "end-announcement", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const found = await findAnnouncement(tx.db, input.announcementId);
    const { id, meetingId } = found ?? refuse("not-found");
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.announce" });
    await endAnnouncementAt(tx.db, id, tx.at);
    tx.record({
      type: "announcement.ended",
      subject: `meeting:${meetingId}`,
      payload: { announcementId: id },
      wakes: [`meeting:${meetingId}`],
    });
    return { announcementId: id };
  });
}
