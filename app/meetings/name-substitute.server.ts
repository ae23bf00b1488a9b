import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { substituteSeat } from "./attendance.ts";
import { candidatesFor } from "./candidates.views.server.ts";
import { requireNotClosed } from "./meeting.ts";
import { takeSeatIn } from "./take-seat.server.ts";

type Input = {
  meetingId: string;
  seatId: string;
  substituteId: string;
  via?: "hand" | "demo";
};

/** The secretariat names who sits in a member's place. The substitute reads and speaks, never votes. */
export async function nameSubstitute(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ seatId: string; substituteId: string }> {
  const { meetingId, seatId, substituteId, via = "hand" } = input;
  // In the demo the chair too may fill the room.
  const action = via === "demo" ? "meeting.conduct" : "meeting.name-substitute";
  const deed = { act: "name-substitute", intent, input, action } as const;
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireNotClosed(meeting);
    const seat = await takeSeatIn(tx, {
      ...{ meetingId, via, event: "substitute.named" },
      isSeat: (one) => one.seatId === seatId,
      change: (one, roll) => substituteSeat(one, substituteId, roll),
    });
    const candidates = await candidatesFor(tx.db, { meetingId, personId: seat.personId });
    if (!candidates.some(({ id }) => id === substituteId)) refuse("substitute-unsuitable");
    return { seatId, substituteId };
  });
}
