import type { Tx } from "../platform/commit.server.ts";
import type { Invitation } from "./invitation.ts";
import { insertReminder } from "./reminder.store.server.ts";

type Wanted = {
  invitation: Invitation;
  /** Which reminders of the timetable this one stands for; none: by hand. */
  daysBefore: readonly number[];
};

/** One reminder, though it may stand for several of the timetable; none twice. */
export async function remindInviteeIn(
  tx: Tx,
  { invitation, daysBefore }: Wanted,
): Promise<boolean> {
  const { id: invitationId, meetingId, personId } = invitation;
  const steps = daysBefore.length === 0 ? [null] : daysBefore;
  const kept = [];
  for (const step of steps) {
    const stamp = { id: tx.id(), invitationId, at: tx.at, by: tx.by };
    kept.push(await insertReminder(tx.db, { ...stamp, daysBefore: step }));
  }
  if (!kept.some(Boolean)) return false;
  tx.record({
    type: "invitation.reminded",
    subject: `invitation:${invitationId}`,
    payload: { meetingId, personId, byHand: daysBefore.length === 0 },
    wakes: [`meeting:${meetingId}`, `person:${personId}`],
  });
  return true;
}
