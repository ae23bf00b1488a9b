import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";

type Deed = { act: string; intent: Intent; input: { meetingId: string }; action: Action };

/** What every act on the floor begins with: who, which meeting, may they; one at a time. */
export function actOnFloor<Answer extends Json>(
  app: App,
  { act, intent, input, action }: Deed,
  work: (tx: Tx, scene: { meeting: Meeting; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId } = input;
    const meeting = await requireMeeting(tx.db, { person, meetingId, action, forUpdate: true });
    return work(tx, { meeting, person });
  });
}
