import type { AttendanceKind } from "../meetings/attendance.ts";
import { refuse } from "../platform/refusal.ts";

/**
 * A seat as the vote knows it. Who sits where is frozen when the vote opens; how the seat takes part,
 * and with it whether it is entitled, is that of the present moment until the vote closes, and then
 * that of the close. A recused member is never entitled.
 */
export type VoteSeat = {
  seatId: string;
  personId: string;
  breaksTies: boolean;
  entitled: boolean;
  recused: boolean;
  attendance: AttendanceKind;
};

/** Entitled: every seat that takes part itself, be it from afar; not an absent or substituted one. */
export function isEntitled(kind: AttendanceKind): boolean {
  switch (kind) {
    case "IN_ROOM":
    case "ONLINE":
    case "REMOTE_VOTE_ONLY":
      return true;
    case "SUBSTITUTED":
    case "LEFT":
    case "ABSENT_EXCUSED":
    case "ABSENT":
      return false;
    default:
      return kind satisfies never;
  }
}

type Sitting = { seatId: string; personId: string; breaksTies: boolean; kind: AttendanceKind };

/** A seat of the meeting as it is written on the roll of a vote. */
export function voteSeat(sitting: Sitting, recused: boolean): VoteSeat {
  const { seatId, personId, breaksTies, kind } = sitting;
  const entitled = isEntitled(kind) && !recused;
  return { seatId, personId, breaksTies, entitled, recused, attendance: kind };
}

/** Refuses, saying what to do instead, unless this seat has a vote (Decree 191/2026/NĐ-CP). */
export function requireEntitled(seat: VoteSeat): void {
  if (seat.entitled) return;
  if (seat.recused) refuse("recused-no-vote");
  if (seat.attendance === "SUBSTITUTED") refuse("substitute-attends");
  if (seat.attendance === "LEFT") refuse("left-no-vote");
  refuse("absent-no-vote");
}

/** How many of those entitled have voted: all that anyone learns of an open vote. */
export type Progress = { voted: number; entitled: number };

export function progressOf(
  roll: readonly VoteSeat[],
  casts: readonly { seatId: string }[],
): Progress {
  const entitled = new Set(roll.filter((seat) => seat.entitled).map(({ seatId }) => seatId));
  const voted = new Set(casts.map(({ seatId }) => seatId).filter((id) => entitled.has(id)));
  return { voted: voted.size, entitled: entitled.size };
}
