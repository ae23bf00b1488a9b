import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { followAttendanceIn } from "../votes/follow-attendance.server.ts";
import { hasQuorum, quorumIn, type Attendance, type Via } from "./attendance.ts";
import { listAttendances, saveAttendance } from "./attendance.store.server.ts";
import { bodyOfMeeting } from "./meeting-body.views.server.ts";
import { findMeeting } from "./meeting.store.server.ts";
import { changeFrom } from "./presence.ts";
import { insertPresenceChange, lastChange } from "./presence.store.server.ts";

type Change = {
  meetingId: string;
  via: Via;
  event: string;
  /** Since when it is so, written by hand afterwards; now if not said. */
  from?: number | null;
  isSeat: (seat: Attendance) => boolean;
  change: (seat: Attendance, roll: readonly Attendance[]) => Attendance;
};

/**
 * The one way a line of the roll changes. An open vote follows: whoever begins to take part may still
 * vote, and whoever leaves has no vote as long as he is away.
 */
export async function takeSeatIn(tx: Tx, wanted: Change): Promise<Attendance> {
  const { meetingId, via, event } = wanted;
  const roll = await listAttendances(tx.db, meetingId);
  const before = roll.find(wanted.isSeat) ?? refuse("not-of-this-meeting");
  const after = wanted.change(before, roll);
  const last = await lastChange(tx.db, { meetingId, ...after });
  const from = changeFrom(wanted.from ?? null, { now: tx.at, last: last?.from ?? null });
  const stamp = { meetingId, via, by: tx.by, at: tx.at };
  await saveAttendance(tx.db, after, stamp);
  await insertPresenceChange(tx.db, { ...after, from }, stamp);
  await followAttendanceIn(tx, { meetingId, seatId: after.seatId, kind: after.kind });
  await logSeatIn(tx, meetingId, { ...after, since: from, via, by: tx.by });
  const concerned = [after.personId, before.substitutePersonId, after.substitutePersonId];
  const persons = new Set(concerned.filter((id) => id !== null));
  tx.record({
    type: event,
    subject: `meeting:${meetingId}`,
    payload: {
      ...{ seatId: after.seatId, personId: after.personId, from: before.kind, to: after.kind },
      ...{ substituteId: after.substitutePersonId, via, since: from },
    },
    wakes: [`meeting:${meetingId}`, ...[...persons].map((id) => `person:${id}`)],
  });
  const now = roll.map((seat) => (seat.seatId === after.seatId ? after : seat));
  await watchQuorum(tx, meetingId, { before: roll, now });
  return after;
}

type SeatFacts = Attendance & { since: number; via: Via; by: string | null };

/** Who was there decides who may vote and whether there is a quorum: so it stands in the log. */
async function logSeatIn(tx: Tx, meetingId: string, seat: SeatFacts): Promise<void> {
  const bodyId = await bodyOfMeeting(tx.db, meetingId);
  const payload = { meetingId, ...seat };
  await appendLeafIn(tx, { bodyId, type: "attendance", about: `meeting:${meetingId}`, payload });
}

type Rolls = { before: readonly Attendance[]; now: readonly Attendance[] };

/** Quorum lost or regained in the middle of a meeting: the chair is told, on whatever screen. */
async function watchQuorum(tx: Tx, meetingId: string, rolls: Rolls): Promise<void> {
  const meeting = await findMeeting(tx.db, meetingId);
  if (meeting?.state !== "open") return;
  const quorum = quorumIn(rolls.now, meeting.ruleSet);
  const enough = hasQuorum(quorum);
  if (enough === hasQuorum(quorumIn(rolls.before, meeting.ruleSet))) return;
  const chair = rolls.now.find(({ seatId }) => seatId === meeting.chairSeatId);
  tx.record({
    type: enough ? "quorum.regained" : "quorum.lost",
    subject: `meeting:${meetingId}`,
    payload: { ...quorum },
    wakes: [`meeting:${meetingId}`, ...(chair ? [`person:${chair.personId}`] : [])],
  });
}
