import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireChair } from "./chair.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { quorumIn } from "./attendance.ts";
import type { Quorum } from "./meeting.ts";
import { openMeeting as open } from "./meeting-steps.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The chair opens the meeting, with quorum. */
export async function openMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ openedAt: number; quorum: Quorum }> {
  const deed = { act: "open-meeting", intent, input, action: "meeting.open" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    await requireChair(tx.db, meeting);
    const roll = await attendanceRoll(tx.db, meeting.id);
    const quorum = quorumIn(roll, meeting.ruleSet);
    const opened = open(meeting, quorum, tx.at);
    await saveMeeting(tx.db, opened);
    tx.record({
      type: "meeting.opened",
      subject: `meeting:${meeting.id}`,
      payload: { ...quorum },
      wakes: [`meeting:${meeting.id}`, ...roll.map(({ personId }) => `person:${personId}`)],
    });
    return { openedAt: opened.openedAt, quorum };
  });
}
