import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Invitation } from "./invitation.ts";
import { findInvitation } from "./invitation.store.server.ts";

type Deed = {
  act: string;
  intent: Intent;
  input: { invitationId: string };
  action: Action;
  /** To everybody but the invitee, and who assists him, it is as good as missing. */
  isOwn?: boolean;
};
type Scene = { invitation: Invitation; meeting: Meeting; person: Person };

/** What every act on one invitation begins with. The meeting's row is the judge: one at a time. */
export function actOnInvitation<Answer extends Json>(
  app: App,
  { act, intent, input, action, isOwn = false }: Deed,
  work: (tx: Tx, scene: Scene) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const known = await findInvitation(tx.db, input.invitationId);
    if (!known) return refuse("not-found");
    if (isOwn) requireOwn(person, known);
    const { meetingId } = known;
    const meeting = await requireMeeting(tx.db, { person, meetingId, action, forUpdate: true });
    // Once more, now that nobody else can change it.
    const invitation = await findInvitation(tx.db, input.invitationId);
    if (!invitation) return refuse("not-found");
    return work(tx, { invitation, meeting, person });
  });
}

function requireOwn(person: Person, { personId }: Invitation): void {
  if (personId === person.id) return;
  refuse(person.assistedIds.includes(personId) ? "not-allowed" : "not-found");
}
