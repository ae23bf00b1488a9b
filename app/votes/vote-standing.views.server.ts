import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import type { Vote, VoteState } from "./vote.ts";
import { findVote } from "./vote.store.server.ts";

/** The state in which each deed is somebody's to do; in another the rule says what is wrong. */
const doneIn = {
  "vote.see": "open",
  "vote.close": "open",
  "vote.announce": "closed",
  "vote.show-names": "announced",
} as const satisfies Record<string, VoteState>;

type Wanted = { person: Person; voteId: string; action: keyof typeof doneIn };

/** The vote, locked, if doing this is for this person; a hidden vote is as good as missing. */
export async function requireVote(db: Knex, wanted: Wanted): Promise<Vote> {
  const { person, voteId, action } = wanted;
  const vote = await findVote(db, voteId, { forUpdate: true });
  if (!vote) return refuse("not-found");
  const relations = await relationsInMeeting(db, person, vote.meetingId);
  requireMay(person, action, { state: doneIn[action], relations });
  return vote;
}
