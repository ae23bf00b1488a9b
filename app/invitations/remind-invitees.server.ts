import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { invitationsIn } from "./invitation.store.server.ts";
import { remindInviteeIn } from "./remind-invitee.server.ts";

type Input = {
  meetingId: string;
  /** One of those who have not answered; null: all of them. */
  invitationId: string | null;
};

/** The secretariat reminds who has not answered, as often as it sees fit. */
export async function remindInvitees(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ reminded: number }> {
  return commit(app, { act: "remind-invitees", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId, invitationId } = input;
    const action = "meeting.remind-invitees" as const;
    const meeting = await requireMeeting(tx.db, { person, meetingId, action, forUpdate: true });
    const query = tx.db("invitations").where("meeting_id", meetingId);
    if (invitationId !== null) void query.where("invitations.id", invitationId);
    const asked = await invitationsIn(query);
    if (invitationId !== null && asked.length === 0) refuse("not-found");
    const silent = asked.filter(
      ({ answer, seatId }) => answer === null && seatId !== meeting.chairSeatId,
    );
    if (invitationId !== null && silent.length === 0) refuse("invitation-answered");
    for (const invitation of silent) await remindInviteeIn(tx, { invitation, daysBefore: [] });
    return { reminded: silent.length };
  });
}
