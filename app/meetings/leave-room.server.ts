import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { leaveSeat } from "./attendance.ts";
import { requireGathering } from "./meeting.ts";
import { takeSeatIn } from "./take-seat.server.ts";

/** A member says that he leaves; he comes back by checking in again. */
export async function leaveRoom(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ kind: "LEFT" }> {
  const deed = { act: "leave-room", intent, input, action: "meeting.check-in" as const };
  return actOnMeeting(app, deed, async (tx, { meeting, person }) => {
    requireGathering(meeting);
    await takeSeatIn(tx, {
      ...{ meetingId: input.meetingId, via: "tap", event: "attendance.left" },
      isSeat: (seat) => seat.personId === person.id,
      change: leaveSeat,
    });
    return { kind: "LEFT" };
  });
}
