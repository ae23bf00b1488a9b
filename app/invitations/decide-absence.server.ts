import { markSeat, substituteSeat } from "../meetings/attendance.ts";
import { takeSeatIn } from "../meetings/take-seat.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { actOnInvitation } from "./act-on-invitation.server.ts";
import { decideAbsence as decided, type Answer, type Invitation } from "./invitation.ts";
import { insertDecision } from "./invitation.store.server.ts";

type Input = {
  invitationId: string;
  /** The answer as the chair saw it: one changed since is not decided on. */
  answerId: string;
  consented: boolean;
  word: string | null;
};

/** The chair consents to a member's absence, or declines it with a word (Decree 191/2026/NĐ-CP). */
export async function decideAbsence(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ consented: boolean }> {
  const action = "meeting.decide-absence" as const;
  const deed = { act: "decide-absence", intent, input, action };
  return actOnInvitation(app, deed, async (tx, { invitation, person }) => {
    const { consented, word } = input;
    const answer = decided(invitation, input);
    await insertDecision(tx.db, { ...input, at: tx.at, by: person.id });
    if (consented) await excuse(tx, invitation, answer);
    tx.record({
      type: consented ? "absence.consented" : "absence.declined",
      subject: `invitation:${invitation.id}`,
      payload: { meetingId: invitation.meetingId, personId: invitation.personId, withWord: !!word },
      wakes: [`meeting:${invitation.meetingId}`, `person:${invitation.personId}`],
    });
    return { consented };
  });
}

/** From now on the roll says so. */
async function excuse(tx: Tx, invitation: Invitation, answer: Answer): Promise<void> {
  const { meetingId, seatId } = invitation;
  const { substitutePersonId } = answer;
  await takeSeatIn(tx, {
    ...{ meetingId, via: "tap" },
    event: substitutePersonId ? "substitute.named" : "absence.excused",
    isSeat: (seat) => seat.seatId === seatId,
    change: (seat, roll) =>
      substitutePersonId
        ? substituteSeat(seat, substitutePersonId, roll)
        : markSeat(seat, "ABSENT_EXCUSED"),
  });
}
