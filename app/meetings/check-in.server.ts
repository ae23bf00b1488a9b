import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { checkInSeat, type CheckInKind } from "./attendance.ts";
import { isCheckInCode } from "./check-in-code.store.server.ts";
import { countWrongCodes, trySubject, WRONG_CODE } from "./check-in-tries.store.server.ts";
import { requireGathering } from "./meeting.ts";
import { checkInSecretOf } from "./meeting.store.server.ts";
import { takeSeatIn } from "./take-seat.server.ts";

type Input = {
  meetingId: string;
  kind: CheckInKind;
  /** What the wall shows; needed in the room only. */
  code?: string | undefined;
  via?: "tablet" | "demo";
};

type Answer = { is: "checked-in"; kind: CheckInKind } | { is: "wrong-code" };

const TRIES = 10;
const WINDOW = 5 * 60_000;

/** A member checks in: in the room with the code on the wall, from afar by one tap. */
export async function checkIn(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "check-in", intent, input, action: "meeting.check-in" as const };
  const answer = await actOnMeeting<Answer>(app, deed, async (tx, { meeting, person }) => {
    requireGathering(meeting);
    const { meetingId, kind, code = "" } = input;
    if (kind === "IN_ROOM" && !(await isRightCode(tx, { meetingId, person: person.id, code }))) {
      return { is: "wrong-code" };
    }
    const via = input.via === "demo" ? "demo" : kind === "IN_ROOM" ? "code" : "tap";
    await takeSeatIn(tx, {
      ...{ meetingId, via, event: "attendance.checked-in" },
      isSeat: (seat) => seat.personId === person.id,
      change: (seat) => checkInSeat(seat, kind),
    });
    return { is: "checked-in", kind };
  });
  // The try had to be kept, so the transaction could not refuse.
  return answer.is === "wrong-code" ? refuse("wrong-check-in-code") : answer;
}

async function isRightCode(
  tx: Tx,
  { meetingId, person, code }: { meetingId: string; person: string; code: string },
): Promise<boolean> {
  const who = { meetingId, personId: person };
  const wrong = await countWrongCodes(tx.db, { ...who, since: tx.at - WINDOW });
  if (wrong >= TRIES) refuse("too-many-tries", { minutes: WINDOW / 60_000 });
  if (isCheckInCode(await checkInSecretOf(tx.db, meetingId), code, tx.at)) return true;
  tx.record({ type: WRONG_CODE, subject: trySubject(meetingId, person), payload: { meetingId } });
  return false;
}
