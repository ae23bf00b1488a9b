import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { entitleIn } from "../votes/entitle.server.ts";
import type { Attendance } from "./attendance.ts";
import { listAttendances, saveAttendance, type Via } from "./attendance.store.server.ts";

type Change = {
  meetingId: string;
  via: Via;
  event: string;
  isSeat: (seat: Attendance) => boolean;
  change: (seat: Attendance, roll: readonly Attendance[]) => Attendance;
};

/**
 * The one way a line of the roll changes. While a vote is open its own roll stays as it was frozen:
 * nobody loses a vote by it, but whoever begins to take part is added and may still vote.
 */
export async function takeSeatIn(tx: Tx, wanted: Change): Promise<Attendance> {
  const { meetingId, via, event } = wanted;
  const roll = await listAttendances(tx.db, meetingId);
  const before = roll.find(wanted.isSeat) ?? refuse("not-of-this-meeting");
  const after = wanted.change(before, roll);
  await saveAttendance(tx.db, after, { meetingId, via, by: tx.by, at: tx.at });
  await entitleIn(tx, { meetingId, seatId: after.seatId, kind: after.kind });
  const concerned = [after.personId, before.substitutePersonId, after.substitutePersonId];
  const persons = new Set(concerned.filter((id) => id !== null));
  tx.record({
    type: event,
    subject: `meeting:${meetingId}`,
    payload: {
      ...{ seatId: after.seatId, personId: after.personId, from: before.kind, to: after.kind },
      ...{ substituteId: after.substitutePersonId, via },
    },
    wakes: [`meeting:${meetingId}`, ...[...persons].map((id) => `person:${id}`)],
  });
  return after;
}
