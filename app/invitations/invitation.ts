import { isPresent, type AttendanceKind } from "../meetings/attendance.ts";
import { refuse } from "../platform/refusal.ts";

/*
 * Giấy mời: each seat of the roll and each guest of an item has one, and answers it himself. A
 * member's absence waits for the chair's consent (Decree 191/2026/NĐ-CP); a guest's is only told.
 * Answers may change until the meeting opens, each is kept, and the last one counts.
 */

export const ANSWER_KINDS = ["IN_ROOM", "ONLINE", "REMOTE_VOTE_ONLY", "ABSENT"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What the chair said to an absence. */
export type Decision = { consented: boolean; word: string | null; at: number };

export type Answer = {
  id: string;
  number: number;
  kind: AnswerKind;
  reason: string | null;
  substitutePersonId: string | null;
  at: number;
  decision: Decision | null;
};

export type Invitation = {
  id: string;
  meetingId: string;
  personId: string;
  /** Null: a guest of one or more items. */
  seatId: string | null;
  issuedAt: number;
  answer: Answer | null;
};

export type NewAnswer = Pick<Answer, "kind" | "reason" | "substitutePersonId">;

/** Where the invitee's seat stands in the roll; null for a guest. */
export type Seat = { isChair: boolean; kind: AttendanceKind } | null;

/** The answer as it will be kept; refuses what this invitee cannot answer. */
export function answerInvitation(
  invitation: Invitation,
  wanted: NewAnswer,
  seat: Seat,
): NewAnswer & { number: number } {
  const { kind, reason, substitutePersonId } = wanted;
  if (seat && isPresent(seat.kind)) refuse("already-checked-in");
  if (!seat && kind === "REMOTE_VOTE_ONLY") refuse("guest-no-vote");
  if (kind === "ABSENT" && seat?.isChair) refuse("chair-must-attend");
  if (kind === "ABSENT" && seat && !reason) refuse("reason-missing");
  const number = (invitation.answer?.number ?? 0) + 1;
  if (kind !== "ABSENT") return { kind, number, reason: null, substitutePersonId: null };
  return { kind, number, reason, substitutePersonId: seat ? substitutePersonId : null };
}

/** Whether the chair still has to say something to this. */
export function awaitsDecision(invitation: Pick<Invitation, "seatId" | "answer">): boolean {
  const { seatId, answer } = invitation;
  return seatId !== null && answer?.kind === "ABSENT" && answer.decision === null;
}

type Said = { answerId: string; consented: boolean; word: string | null };

/** The absence the chair decides on; refuses one that was decided, or changed since it was shown. */
export function decideAbsence(invitation: Invitation, said: Said): Answer {
  const { answer } = invitation;
  if (!answer || answer.id !== said.answerId || !awaitsDecision(invitation)) {
    return refuse("absence-not-pending");
  }
  if (!said.consented && !said.word) refuse("reason-missing");
  return answer;
}
