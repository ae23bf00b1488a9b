import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { isToldOf } from "./meeting.ts";
import { cancelMeeting as cancel } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** The meeting will not be held. It keeps its number; whoever was invited is told. */
export async function cancelMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string; reason: string },
): Promise<{ meetingId: string }> {
  const deed = { act: "cancel-meeting", intent, input, action: "meeting.cancel" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const cancelled = cancel(meeting, input.reason, tx.at);
    await saveMeeting(tx.db, cancelled);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.cancelled",
      subject: `meeting:${meeting.id}`,
      payload: { from: meeting.state, told: isToldOf(meeting) },
      wakes,
    });
    return { meetingId: meeting.id };
  });
}
