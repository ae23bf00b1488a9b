import { issueInvitationsIn } from "../invitations/issue-invitations.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { deleteGuest, insertGuest } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { guestCandidates } from "./candidates.views.server.ts";
import { isToldOf } from "./meeting.ts";

type Input = { meetingId: string; itemId: string; personId: string; invited: boolean };

/** A guest hears and reads one item of the agenda; the invitation can be taken back. */
export async function inviteGuest(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ invited: boolean }> {
  const deed = { act: "invite-guest", intent, input, action: "meeting.invite-guest" as const };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    const { meetingId, itemId, personId, invited } = input;
    await requireItem(tx.db, meetingId, itemId);
    const known = (await guestCandidates(tx.db)).some(({ id }) => id === personId);
    if (!known) refuse("invalid-input");
    await (invited ? insertGuest : deleteGuest)(tx.db, itemId, personId);
    tx.record({
      type: invited ? "guest.invited" : "guest.uninvited",
      subject: `meeting:${meetingId}`,
      payload: { itemId, personId },
      wakes: [`meeting:${meetingId}`, `person:${personId}`],
    });
    if (isToldOf(meeting)) await issueInvitationsIn(tx, meetingId);
    return { invited };
  });
}
