import type { Knex } from "knex";
import { agendaItems, type AgendaItem } from "./agenda.views.server.ts";
import { quorumIn, type AttendanceKind } from "./attendance.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { checkInCodeAt, nextCodeAt } from "./check-in-code.store.server.ts";
import { isGathering, type MeetingState, type Quorum } from "./meeting.ts";
import { checkInSecretOf, findMeeting } from "./meeting.store.server.ts";
import { currentSuspension, type Suspension } from "./suspensions.views.server.ts";
import { meetingOfWallToken } from "./wall-token.store.server.ts";

export type CheckInCode = { code: string; changesAt: number };

/** What everybody in the room may see on the big screen. */
export type WallMeeting = {
  id: string;
  title: string;
  place: string;
  startsAt: number;
  state: MeetingState;
  quorum: Quorum;
  /** How many seats take part in which way. */
  counts: Record<AttendanceKind, number>;
  item: AgendaItem | null;
  itemCount: number;
  code: CheckInCode;
  suspension: Suspension | null;
};

/** The meeting on whose wall this token opens: not once it is revoked or the meeting has closed. */
export async function findWallMeeting(
  db: Knex,
  token: string,
  now: number,
): Promise<WallMeeting | null> {
  const meetingId = await meetingOfWallToken(db, token);
  const meeting = meetingId === null ? null : await findMeeting(db, meetingId);
  if (!meeting || !isGathering(meeting)) return null;
  const roll = await attendanceRoll(db, meeting.id);
  const items = await agendaItems(db, meeting.id);
  return {
    id: meeting.id,
    title: meeting.title,
    place: meeting.place,
    startsAt: meeting.startsAt,
    state: meeting.state,
    quorum: quorumIn(roll, meeting.ruleSet),
    counts: countKinds(roll),
    item: items.find(({ id }) => id === meeting.currentItemId) ?? null,
    itemCount: items.filter(({ parentId }) => parentId === null).length,
    code: await checkInCode(db, meeting.id, now),
    suspension: await currentSuspension(db, meeting),
  };
}

/** The code on the wall and when it changes. */
export async function checkInCode(db: Knex, meetingId: string, now: number): Promise<CheckInCode> {
  const secret = await checkInSecretOf(db, meetingId);
  return { code: checkInCodeAt(secret, now), changesAt: nextCodeAt(now) };
}

export function countKinds(
  roll: readonly { kind: AttendanceKind }[],
): Record<AttendanceKind, number> {
  const counts = {
    ...{ IN_ROOM: 0, ONLINE: 0, REMOTE_VOTE_ONLY: 0 },
    ...{ SUBSTITUTED: 0, LEFT: 0, ABSENT_EXCUSED: 0, ABSENT: 0 },
  };
  for (const { kind } of roll) counts[kind] += 1;
  return counts;
}
