import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { insertAnnouncement } from "./announcement.store.server.ts";

/** A short message to everybody of the meeting and on the wall; it ends by itself. */
export async function announce(
  app: App,
  intent: Intent,
  input: { meetingId: string; text: string; minutes: number },
): Promise<{ announcementId: string }> {
  const deed = { act: "announce", intent, input, action: "meeting.announce" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const id = tx.id();
    await insertAnnouncement(tx.db, {
      id,
      meetingId: meeting.id,
      text: input.text,
      sentAt: tx.at,
      sentBy: intent.by,
      endsAt: tx.at + input.minutes * 60_000,
    });
    tx.record({
      type: "announcement.sent",
      subject: `meeting:${meeting.id}`,
      payload: { announcementId: id, minutes: input.minutes },
      wakes: [`meeting:${meeting.id}`],
    });
    return { announcementId: id };
  });
}
