import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { switchToRemoteVote as switchSeat } from "./attendance.ts";
import { requireGathering } from "./meeting.ts";
import { takeSeatIn } from "./take-seat.server.ts";

/** A substituted member votes after all, from afar, also in the middle of a vote. */
export async function switchToRemoteVote(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ kind: "REMOTE_VOTE_ONLY" }> {
  const action = "meeting.switch-to-remote" as const;
  const deed = { act: "switch-to-remote-vote", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting, person }) => {
    requireGathering(meeting);
    await takeSeatIn(tx, {
      ...{ meetingId: input.meetingId, via: "tap", event: "attendance.switched-to-remote" },
      isSeat: (seat) => seat.personId === person.id,
      change: switchSeat,
    });
    return { kind: "REMOTE_VOTE_ONLY" };
  });
}
