import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findAnnouncement, insertDismissal } from "./announcement.store.server.ts";

/** One has read it: it goes from one's own screens only. */
export async function dismissAnnouncement(
  app: App,
  intent: Intent,
  input: { announcementId: string },
): Promise<{ announcementId: string }> {
  return commit(app, { act: "dismiss-announcement", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const found = await findAnnouncement(tx.db, input.announcementId);
    const { id, meetingId } = found ?? refuse("not-found");
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.see" });
    await insertDismissal(tx.db, { id, personId: person.id, at: tx.at });
    tx.record({
      type: "announcement.dismissed",
      subject: `meeting:${meetingId}`,
      payload: { announcementId: id },
      wakes: [`person:${person.id}`],
    });
    return { announcementId: id };
  });
}
