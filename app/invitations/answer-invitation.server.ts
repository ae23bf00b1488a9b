import { candidatesFor } from "../meetings/candidates.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { markSeat, switchToRemoteVote } from "../meetings/attendance.ts";
import { takeSeatIn } from "../meetings/take-seat.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnInvitation } from "./act-on-invitation.server.ts";
import { answerInvitation as answered, type Invitation, type NewAnswer } from "./invitation.ts";
import { insertAnswer } from "./invitation.store.server.ts";

type Input = NewAnswer & { invitationId: string };

/** The invitee says how he takes part. Nobody says it for him; until the opening he may say otherwise. */
export async function answerInvitation(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ answerId: string; kind: NewAnswer["kind"] }> {
  const action = "meeting.answer-invitation" as const;
  const deed = { act: "answer-invitation", intent, input, action, isOwn: true };
  return actOnInvitation(app, deed, async (tx, { invitation, meeting, person }) => {
    const { meetingId, seatId } = invitation;
    const roll = await attendanceRoll(tx.db, meetingId);
    const seat = roll.find((one) => one.seatId === seatId);
    const isChair = seatId === meeting.chairSeatId;
    const answer = answered(invitation, input, seat ? { isChair, kind: seat.kind } : null);
    await requireSubstitute(tx, invitation, answer);
    const id = tx.id();
    await insertAnswer(tx.db, invitation.id, { ...answer, id, at: tx.at, by: person.id });
    if (seat) await takeBackExcuse(tx, invitation, { ...seat, answer: answer.kind });
    record(tx, { invitation, answer, chairId: roll.find(isChairOf(meeting))?.personId ?? null });
    return { answerId: id, kind: answer.kind };
  });
}

const isChairOf =
  ({ chairSeatId }: { chairSeatId: string }) =>
  (seat: { seatId: string }) =>
    seat.seatId === chairSeatId;

/** Only someone of the member's own ministry sits in his place, and in nobody else's. */
async function requireSubstitute(
  tx: Tx,
  { meetingId, personId, seatId }: Invitation,
  { substitutePersonId }: NewAnswer,
): Promise<void> {
  if (substitutePersonId === null) return;
  const candidates = await candidatesFor(tx.db, { meetingId, personId });
  const roll = await attendanceRoll(tx.db, meetingId);
  const isTaken = roll.some(
    (other) => other.seatId !== seatId && other.substitutePersonId === substitutePersonId,
  );
  const fits = candidates.some(({ id }) => id === substitutePersonId);
  if (!fits || isTaken) refuse("substitute-unsuitable");
}

/**
 * What the roll says of an absence falls with a new answer. Whoever votes from afar after all keeps
 * the substitute in the room.
 */
async function takeBackExcuse(
  tx: Tx,
  { meetingId, seatId }: Invitation,
  now: { kind: string; answer: NewAnswer["kind"] },
): Promise<void> {
  if (now.kind === "ABSENT" || now.kind === now.answer) return;
  const stays = now.kind === "SUBSTITUTED" && now.answer === "REMOTE_VOTE_ONLY";
  await takeSeatIn(tx, {
    ...{ meetingId, via: "tap" },
    event: stays ? "attendance.switched-to-remote" : "absence.withdrawn",
    isSeat: (seat) => seat.seatId === seatId,
    change: (seat) => (stays ? switchToRemoteVote(seat) : markSeat(seat, "ABSENT")),
  });
}

type Said = { invitation: Invitation; answer: NewAnswer; chairId: string | null };

function record(tx: Tx, { invitation, answer, chairId }: Said): void {
  const { id, meetingId, personId, seatId } = invitation;
  const asks = answer.kind === "ABSENT" && seatId !== null;
  tx.record({
    type: asks ? "absence.requested" : "invitation.answered",
    subject: `invitation:${id}`,
    // Not which answer: the log is for ids and figures, what somebody said stays in the room.
    payload: { meetingId, personId },
    wakes: [
      `meeting:${meetingId}`,
      `person:${personId}`,
      ...(chairId === null ? [] : [`person:${chairId}`]),
    ],
  });
}
