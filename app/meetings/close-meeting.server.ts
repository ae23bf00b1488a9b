import { stopSpeakerIn } from "../floor/stop-speaker.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { hasOpenVote } from "../votes/vote.views.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { finishItem } from "./item-turn.store.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { closeMeeting as close } from "./meeting-steps.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { endSuspension } from "./suspension.store.server.ts";

/** The chair closes the meeting; its walls go dark with it. */
export async function closeMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ closedAt: number }> {
  const deed = { act: "close-meeting", intent, input, action: "meeting.close" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const { meetingId } = input;
    const voting = await hasOpenVote(tx.db, meetingId);
    const closed = close(meeting, voting, tx.at);
    await saveMeeting(tx.db, closed);
    await endSuspension(tx.db, meetingId, tx.at);
    await stopSpeakerIn(tx, meetingId, "spoken");
    if (closed.currentItemId !== null) await finishItem(tx.db, closed.currentItemId, tx.at);
    const roll = await attendanceRoll(tx.db, meetingId);
    tx.record({
      type: "meeting.closed",
      subject: `meeting:${meetingId}`,
      payload: { openedAt: closed.openedAt },
      wakes: [`meeting:${meetingId}`, ...roll.map(({ personId }) => `person:${personId}`)],
    });
    return { closedAt: closed.closedAt };
  });
}
