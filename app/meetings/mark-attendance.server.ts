import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { markSeat, type MarkedKind } from "./attendance.ts";
import { requireGathering } from "./meeting.ts";
import { takeSeatIn } from "./take-seat.server.ts";

type Input = {
  meetingId: string;
  seatId: string;
  kind: MarkedKind;
  /** When the member came or left, if it was not now. */
  from?: number | null;
};

/**
 * The secretariat writes by hand how a seat takes part: who comes, who comes late, who leaves and
 * who is back. A substitute has an act of its own.
 */
export async function markAttendance(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ seatId: string; kind: MarkedKind }> {
  const action = "meeting.mark-attendance" as const;
  const deed = { act: "mark-attendance", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireGathering(meeting);
    const { meetingId, seatId, kind, from = null } = input;
    await takeSeatIn(tx, {
      ...{ meetingId, via: "hand", from },
      event: kind === "LEFT" ? "attendance.left" : "attendance.marked",
      isSeat: (seat) => seat.seatId === seatId,
      change: (seat) => markSeat(seat, kind),
    });
    return { seatId, kind };
  });
}
