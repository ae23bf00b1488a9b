import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { quorumIn } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { resumeTurn } from "./item-turn.store.server.ts";
import { requireState } from "./meeting.ts";
import { resumeMeeting as resume } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { endSuspension } from "./suspension.store.server.ts";

/** The meeting goes on where it stopped, with a quorum. */
export async function resumeMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ resumedAt: number }> {
  const deed = { act: "resume-meeting", intent, input, action: "meeting.resume" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const { suspendedAt } = requireState(meeting, "suspended");
    const quorum = quorumIn(await attendanceRoll(tx.db, meeting.id), meeting.ruleSet);
    await saveMeeting(tx.db, resume(meeting, quorum));
    await endSuspension(tx.db, meeting.id, tx.at);
    if (meeting.currentItemId !== null) await resumeTurn(tx.db, meeting.currentItemId, tx.at);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({
      type: "meeting.resumed",
      subject: `meeting:${meeting.id}`,
      payload: { suspendedAt, ...quorum },
      wakes,
    });
    return { resumedAt: tx.at };
  });
}
