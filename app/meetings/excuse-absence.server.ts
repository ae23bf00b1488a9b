import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { markSeat } from "./attendance.ts";
import { requireNotClosed } from "./meeting.ts";
import { takeSeatIn } from "./take-seat.server.ts";

type Input = {
  meetingId: string;
  seatId: string;
  /** False takes the excuse, or the substitute, back: the seat is awaited again. */
  excused: boolean;
};

/** A member told beforehand that he cannot come; nobody sits in his place. */
export async function excuseAbsence(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ seatId: string; excused: boolean }> {
  const action = "meeting.name-substitute" as const;
  const deed = { act: "excuse-absence", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireNotClosed(meeting);
    const { meetingId, seatId, excused } = input;
    await takeSeatIn(tx, {
      ...{ meetingId, via: "hand" },
      event: excused ? "absence.excused" : "absence.withdrawn",
      isSeat: (seat) => seat.seatId === seatId,
      change: (seat) => markSeat(seat, excused ? "ABSENT_EXCUSED" : "ABSENT"),
    });
    return { seatId, excused };
  });
}
