import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import {
  ATTENDANCE_KINDS,
  checkInSeat,
  isPresent,
  markSeat,
  quorumIn,
  substituteSeat,
  switchToRemoteVote,
  type Attendance,
  type AttendanceKind,
} from "./attendance.ts";

const seat = (kind: AttendanceKind, substitutePersonId: string | null = null): Attendance => ({
  seatId: "seat-1",
  personId: "member-1",
  kind,
  substitutePersonId,
});

function outcome(step: () => Attendance): string {
  try {
    const { kind, substitutePersonId } = step();
    return substitutePersonId === null ? kind : `${kind}, ${substitutePersonId} stays`;
  } catch (error) {
    return isRefusal(error) ? error.code : String(error);
  }
}

test("present are those in the room and online, never who only votes from afar", () => {
  expect(ATTENDANCE_KINDS.filter(isPresent)).toEqual(["IN_ROOM", "ONLINE"]);
});

const rollOf = (counts: Partial<Record<AttendanceKind, number>>) =>
  ATTENDANCE_KINDS.flatMap((kind) => Array.from({ length: counts[kind] ?? 0 }, () => ({ kind })));

test.each([
  [{ IN_ROOM: 18, ABSENT: 9 }, 18],
  [{ IN_ROOM: 17, ABSENT: 10 }, 17],
  [{ IN_ROOM: 17, ONLINE: 1, ABSENT: 9 }, 18],
  [{ IN_ROOM: 17, REMOTE_VOTE_ONLY: 10 }, 17],
  [{ IN_ROOM: 21, REMOTE_VOTE_ONLY: 4, SUBSTITUTED: 2 }, 21],
  [{ ABSENT_EXCUSED: 27 }, 0],
])("of %j %i count for the quorum of 18", (counts, present) => {
  expect(quorumIn(rollOf(counts), "VN-2026")).toEqual({ present, needed: 18, seats: 27 });
});

describe("a member checks in", () => {
  test.each([
    [seat("ABSENT"), "IN_ROOM"],
    [seat("ABSENT_EXCUSED"), "IN_ROOM"],
    [seat("REMOTE_VOTE_ONLY"), "IN_ROOM"],
    [seat("SUBSTITUTED", "deputy-1"), "substitute-attends"],
    [seat("REMOTE_VOTE_ONLY", "deputy-1"), "substitute-attends"],
  ])("from %j", (before, expected) => {
    expect(outcome(() => checkInSeat(before, "IN_ROOM"))).toBe(expected);
  });
});

describe("a member takes back the vote", () => {
  test.each([
    [seat("SUBSTITUTED", "deputy-1"), "REMOTE_VOTE_ONLY, deputy-1 stays"],
    [seat("REMOTE_VOTE_ONLY", "deputy-1"), "not-substituted"],
    [seat("ABSENT"), "not-substituted"],
    [seat("IN_ROOM"), "not-substituted"],
  ])("from %j", (before, expected) => {
    expect(outcome(() => switchToRemoteVote(before))).toBe(expected);
  });
});

describe("the secretariat names a substitute", () => {
  const other: Attendance = {
    seatId: "seat-2",
    personId: "member-2",
    kind: "SUBSTITUTED",
    substitutePersonId: "deputy-2",
  };
  test.each([
    ["deputy-1", "SUBSTITUTED, deputy-1 stays"],
    ["member-2", "substitute-unsuitable"],
    ["member-1", "substitute-unsuitable"],
    ["deputy-2", "substitute-unsuitable"],
  ])("%s", (substitute, expected) => {
    const before = seat("ABSENT");
    expect(outcome(() => substituteSeat(before, substitute, [before, other]))).toBe(expected);
  });

  test("again the same, or another in the same place", () => {
    const before = seat("SUBSTITUTED", "deputy-1");
    expect(outcome(() => substituteSeat(before, "deputy-1", [before, other]))).toMatch("deputy-1");
    expect(outcome(() => substituteSeat(before, "deputy-3", [before, other]))).toMatch("deputy-3");
  });
});

test("a member who comes after all sends the deputy home", () => {
  expect(markSeat(seat("SUBSTITUTED", "deputy-1"), "IN_ROOM")).toEqual(seat("IN_ROOM"));
});
