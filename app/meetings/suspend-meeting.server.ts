import { stopSpeakerIn } from "../floor/stop-speaker.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { hasOpenVote } from "../votes/vote.views.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { pauseTurn } from "./item-turn.store.server.ts";
import { suspendMeeting as suspend } from "./meeting-steps.ts";
import { wakesOfMeeting } from "./meeting-people.views.server.ts";
import { saveMeeting } from "./meeting.store.server.ts";
import { insertSuspension } from "./suspension.store.server.ts";

/** A break: nothing is voted on or taken up until the meeting is resumed. */
export async function suspendMeeting(
  app: App,
  intent: Intent,
  input: { meetingId: string; reason: string; expectedAt?: number | null },
): Promise<{ suspendedAt: number }> {
  const deed = { act: "suspend-meeting", intent, input, action: "meeting.suspend" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const voting = await hasOpenVote(tx.db, meeting.id);
    const suspended = suspend(meeting, voting, tx.at);
    await saveMeeting(tx.db, suspended);
    const { reason, expectedAt = null } = input;
    await insertSuspension(tx.db, {
      ...{ id: tx.id(), meetingId: meeting.id, from: tx.at, reason, expectedAt, by: tx.by },
    });
    // Whoever had the floor goes on after the break.
    await stopSpeakerIn(tx, meeting.id, "interrupted");
    if (suspended.currentItemId !== null) await pauseTurn(tx.db, suspended.currentItemId, tx.at);
    const wakes = await wakesOfMeeting(tx.db, meeting.id);
    tx.record({ type: "meeting.suspended", subject: `meeting:${meeting.id}`, wakes });
    return { suspendedAt: suspended.suspendedAt };
  });
}
