import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireEver } from "../people/require-ever.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Minutes } from "./minutes.ts";
import { findMinutes } from "./minutes.store.server.ts";

type Deed = { act: string; intent: Intent; input: { meetingId: string }; action: Action };

/** What every act on the minutes begins with; what one may not see is as good as missing. */
export function actOnMinutes<Answer extends Json>(
  app: App,
  { act, intent, input, action }: Deed,
  work: (tx: Tx, scene: { minutes: Minutes; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId } = input;
    const minutes =
      (await findMinutes(tx.db, meetingId, { forUpdate: true })) ?? refuse("not-found");
    const relations = await relationsInMeeting(tx.db, person, meetingId);
    requireEver(person, { action, see: "minutes.see", state: minutes.state, relations });
    return work(tx, { minutes, person });
  });
}
