import { ruleSet, type RuleSetId } from "../bodies/rule-sets.ts";
import type { TakingPart } from "../counting/decision.ts";
import { quorumOf } from "../counting/outcome.ts";
import { refuse } from "../platform/refusal.ts";
import type { Quorum } from "./meeting.ts";

/** How a seat takes part. Kept in the roll, one row a seat. */
export const ATTENDANCE_KINDS = [
  "IN_ROOM",
  "ONLINE",
  "REMOTE_VOTE_ONLY",
  "SUBSTITUTED",
  "LEFT",
  "ABSENT_EXCUSED",
  "ABSENT",
] as const;

export type AttendanceKind = (typeof ATTENDANCE_KINDS)[number];

/** What a member may say of himself. */
export const CHECK_IN_KINDS = ["IN_ROOM", "ONLINE", "REMOTE_VOTE_ONLY"] as const;
export type CheckInKind = (typeof CHECK_IN_KINDS)[number];

/** What the secretariat writes by hand: everything but a substitute, who has to be named. */
export const MARKED_KINDS = [...CHECK_IN_KINDS, "LEFT", "ABSENT_EXCUSED", "ABSENT"] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** What the secretariat writes of a guest of an item. */
export const GUEST_KINDS = ["IN_ROOM", "ONLINE", "LEFT"] as const;
export type GuestKind = (typeof GUEST_KINDS)[number];

/** How a line came to be written: by the code on the wall, by the secretariat, by the member's tap. */
export type Via = "code" | "hand" | "tap" | "demo";

/** One seat's line in the roll. */
export type Attendance = {
  seatId: string;
  personId: string;
  kind: AttendanceKind;
  /** The deputy who sits in the member's place: also while the member votes from afar. */
  substitutePersonId: string | null;
};

/** Present for the quorum: in the room or online. Voting from afar alone is not being present. */
export function isPresent(kind: AttendanceKind): boolean {
  return kind === "IN_ROOM" || kind === "ONLINE";
}

/** How a seat takes part, as the count sees it: whoever has left is absent. */
export function takingPart(kind: AttendanceKind): TakingPart {
  return kind === "LEFT" ? "ABSENT" : kind;
}

/** Who is present, of all seats of the roll, and how many must be under the meeting's own rules. */
export function quorumIn(roll: readonly { kind: AttendanceKind }[], id: RuleSetId): Quorum {
  const seats = roll.map((_, index) => ({ id: String(index) }));
  const attendance = new Map(roll.map(({ kind }, index) => [String(index), takingPart(kind)]));
  const counted = quorumOf({ seats, attendance }, ruleSet(id));
  const present = counted?.present ?? roll.filter((seat) => isPresent(seat.kind)).length;
  return { present, needed: counted?.needed ?? 0, seats: roll.length };
}

/** Enough members are present for the meeting to be held and to vote (Decree 191/2026, Art. 21.2). */
export function hasQuorum({ present, needed }: Quorum): boolean {
  return present >= needed;
}

/** A member checks in. Whoever sent a deputy votes from afar instead: the deputy keeps the chair. */
export function checkInSeat(seat: Attendance, kind: CheckInKind): Attendance {
  if (seat.substitutePersonId !== null) refuse("substitute-attends");
  return { ...seat, kind };
}

/** A substituted member takes back the vote; the deputy stays in the room. */
export function switchToRemoteVote(seat: Attendance): Attendance {
  const hasDeputy = seat.kind === "LEFT" && seat.substitutePersonId !== null;
  if (seat.kind !== "SUBSTITUTED" && !hasDeputy) refuse("not-substituted");
  return { ...seat, kind: "REMOTE_VOTE_ONLY" };
}

/** The secretariat names a deputy: someone of no seat, in nobody else's place. */
export function substituteSeat(
  seat: Attendance,
  substituteId: string,
  roll: readonly Attendance[],
): Attendance {
  const taken = roll.some(
    (other) =>
      other.personId === substituteId ||
      (other.seatId !== seat.seatId && other.substitutePersonId === substituteId),
  );
  if (taken) refuse("substitute-unsuitable");
  return { ...seat, kind: "SUBSTITUTED", substitutePersonId: substituteId };
}

/** Whoever sits there leaves, the member or the deputy; only someone who came can leave. */
export function leaveSeat(seat: Attendance): Attendance {
  if (!isPresent(seat.kind) && seat.kind !== "SUBSTITUTED") refuse("not-present");
  return { ...seat, kind: "LEFT" };
}

/** The secretariat's hand; the deputy of a member who comes after all leaves the roll. */
export function markSeat(seat: Attendance, kind: MarkedKind): Attendance {
  return kind === "LEFT" ? leaveSeat(seat) : { ...seat, kind, substitutePersonId: null };
}
