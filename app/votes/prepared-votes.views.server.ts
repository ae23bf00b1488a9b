import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { VoteForm } from "./vote-form.ts";
import { listCreatedVotes } from "./vote.store.server.ts";

export type PreparedVote = { id: string; itemId: string; question: string; form: VoteForm };

/**
 * The votes got ready on the items of a meeting; null to whoever may not get any ready, since a
 * question that is not put yet is nobody else's to know.
 */
export async function preparedVotes(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<PreparedVote[] | null> {
  const relations = await relationsInMeeting(db, person, meetingId);
  if (!may(person, "vote.prepare", { state: "created", relations })) return null;
  const votes = await listCreatedVotes(db, meetingId);
  return votes.map(({ id, itemId, question, form }) => ({ id, itemId, question, form }));
}
