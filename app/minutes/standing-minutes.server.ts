import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireEver } from "../people/require-ever.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Minutes } from "./minutes.ts";
import { findMinutes } from "./minutes.store.server.ts";

type Wanted = { meetingId: string; action: Action };

/** The minutes and whoever acts on them; refuses what this person may in no state of them do. */
export async function standingMinutes(
  tx: Tx,
  by: string,
  { meetingId, action }: Wanted,
): Promise<{ minutes: Minutes; person: Person }> {
  const person = await requirePerson(tx.db, by, tx.at);
  const minutes = (await findMinutes(tx.db, meetingId, { forUpdate: true })) ?? refuse("not-found");
  const relations = await relationsInMeeting(tx.db, person, meetingId);
  requireEver(person, { action, see: "minutes.see", state: minutes.state, relations });
  return { minutes, person };
}
