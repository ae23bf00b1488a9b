import type { Bilingual } from "../people/person.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import { awaitsDecision, type Answer } from "./invitation.ts";

/** Why somebody stands in the list of what is to be handled. */
export type OpenKind =
  | "unanswered"
  | "awaiting"
  | "declined"
  | "away" // known to be away: excused, substituted, or voting from afar with a substitute
  | "guest-absent";

type Known = {
  invitationId: string | null;
  name: Bilingual;
  answer: Answer | null;
  substitute: Bilingual | null;
  remindedAt: number | null;
};

export type KnownSeat = Known & { seatId: string; roll: AttendanceKind; isChair: boolean };
export type KnownGuest = Known & { personId: string };

export type OpenAnswer = Known & {
  id: string;
  kind: OpenKind;
  seatId: string | null;
  roll: AttendanceKind;
};

/** The order in which the secretariat works: who is silent first, what is settled last. */
const ORDER: readonly OpenKind[] = ["unanswered", "awaiting", "declined", "guest-absent", "away"];

/** Members and guests with whom something is still open, or who are known not to come. */
export function openAnswers(
  seats: readonly KnownSeat[],
  guests: readonly KnownGuest[],
): OpenAnswer[] {
  const ofSeats = seats.flatMap((seat): OpenAnswer[] => {
    const kind = kindOfSeat(seat);
    return kind ? [{ ...seat, id: seat.seatId, kind }] : [];
  });
  const ofGuests = guests.flatMap((guest): OpenAnswer[] => {
    const kind = kindOfGuest(guest);
    return kind ? [{ ...guest, id: guest.personId, kind, seatId: null, roll: "ABSENT" }] : [];
  });
  return [...ofSeats, ...ofGuests].toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

function kindOfSeat({ roll, answer, substitute, isChair, invitationId, seatId }: KnownSeat) {
  if (roll === "IN_ROOM" || roll === "ONLINE") return null;
  if (roll === "REMOTE_VOTE_ONLY") return substitute ? "away" : null;
  if (roll === "SUBSTITUTED" || roll === "ABSENT_EXCUSED") return "away";
  if (invitationId === null) return null;
  if (!answer) return isChair ? null : "unanswered";
  if (awaitsDecision({ seatId, answer })) return "awaiting";
  return answer.decision?.consented === false ? "declined" : null;
}

function kindOfGuest({ answer }: KnownGuest) {
  if (!answer) return "unanswered";
  return answer.kind === "ABSENT" ? "guest-absent" : null;
}
