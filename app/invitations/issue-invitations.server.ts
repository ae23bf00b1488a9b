import type { Tx } from "../platform/commit.server.ts";
import {
  insertInvitations,
  invitationsIn,
  withdrawInvitations,
} from "./invitation.store.server.ts";
import { inviteesOf } from "./invitees.views.server.ts";

/**
 * Makes the invitations of a meeting what roll and agenda say: whoever is new gets one, whoever has
 * left loses it, all others keep theirs with its answers. Called when the meeting is invited, and
 * whenever roll or guests change after that.
 */
export async function issueInvitationsIn(
  tx: Tx,
  meetingId: string,
): Promise<{ issued: number; withdrawn: number }> {
  const live = await invitationsIn(tx.db("invitations").where("meeting_id", meetingId));
  const wanted = await inviteesOf(tx.db, meetingId);
  const fresh = wanted.filter(
    (one) => !live.some((is) => is.personId === one.personId && is.seatId === one.seatId),
  );
  const gone = live.filter((is) => !wanted.some(({ personId }) => personId === is.personId));
  await withdrawInvitations(tx.db, { ids: gone.map(({ id }) => id), at: tx.at });
  await insertInvitations(
    tx.db,
    fresh.map((one) => ({ ...one, id: tx.id(), meetingId, at: tx.at })),
  );
  record(tx, { type: "invitation.issued", meetingId, persons: fresh });
  record(tx, { type: "invitation.withdrawn", meetingId, persons: gone });
  return { issued: fresh.length, withdrawn: gone.length };
}

type Told = { type: string; meetingId: string; persons: readonly { personId: string }[] };

function record(tx: Tx, { type, meetingId, persons }: Told): void {
  if (persons.length === 0) return;
  const personIds = persons.map(({ personId }) => personId);
  tx.record({
    type,
    subject: `meeting:${meetingId}`,
    payload: { personIds, persons: personIds.length },
    wakes: [`meeting:${meetingId}`, ...personIds.map((id) => `person:${id}`)],
  });
}
