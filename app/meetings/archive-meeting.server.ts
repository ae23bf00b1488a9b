import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { blockingOf, countBlocking } from "./blocking.views.server.ts";
import { archiveMeeting as archive } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The end of the course: nothing is left to be done about this meeting. */
export async function archiveMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ archivedAt: number }> {
  const deed = { act: "archive-meeting", intent, input, action: "meeting.archive" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const blocking = countBlocking(await blockingOf(tx.db, meeting.id));
    const archived = archive(meeting, blocking, tx.at);
    await saveMeeting(tx.db, archived);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({ type: "meeting.archived", subject: `meeting:${meeting.id}`, wakes });
    return { archivedAt: archived.archivedAt };
  });
}
