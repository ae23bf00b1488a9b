import { seatsOn } from "../bodies/body.views.server.ts";
import { issueInvitationsIn } from "../invitations/issue-invitations.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { instantAt, type Day } from "../platform/dates.ts";
import { listAttendances, writeRoll } from "./attendance.store.server.ts";
import { dayAndYear } from "./meeting-facts.ts";
import { isToldOf, NOT_BEGUN, type Meeting } from "./meeting.ts";
import { meetingsIn, saveMeeting } from "./meeting.store.server.ts";
import { rollOfDay } from "./roll-of-day.server.ts";

/**
 * Meetings of a body that have not begun call whoever holds its seats on their day, after a seat has
 * changed hands from a day on. One whose chair's seat falls vacant waits for the secretariat.
 */
export async function followSeatsIn(
  tx: Tx,
  { bodyId, fromOn }: { bodyId: string; fromOn: Day },
): Promise<void> {
  const coming = tx
    .db("meetings")
    .where({ body_id: bodyId })
    .whereIn("state", [...NOT_BEGUN])
    .where("starts_at", ">=", instantAt(fromOn, "00:00"))
    .orderBy("id")
    .forUpdate();
  for (const meeting of await meetingsIn(coming)) await follow(tx, meeting);
}

async function follow(tx: Tx, meeting: Meeting): Promise<void> {
  const { id, bodyId, startsAt } = meeting;
  const filled = await seatsOn(tx.db, bodyId, dayAndYear(startsAt).day);
  if (!filled.some(({ seatId }) => seatId === meeting.chairSeatId)) return;
  const { seats, chairSeatId } = await rollOfDay(tx.db, meeting);
  const before = await listAttendances(tx.db, id);
  const told = (seat: { seatId: string; personId: string }) => `${seat.seatId} ${seat.personId}`;
  if (before.map(told).join() === seats.map(told).join()) return;
  await writeRoll(tx.db, id, seats);
  if (chairSeatId !== meeting.chairSeatId) await saveMeeting(tx.db, { ...meeting, chairSeatId });
  tx.record({
    type: "meeting.roll-followed",
    subject: `meeting:${id}`,
    payload: { seats: seats.length },
    wakes: [`meeting:${id}`],
  });
  if (isToldOf(meeting)) await issueInvitationsIn(tx, id);
}
