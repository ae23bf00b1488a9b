import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Vote, VoteState } from "./vote.ts";
import { findVote } from "./vote.store.server.ts";

/** The state in which each deed is somebody's to do; in another the rule says what is wrong. */
const doneIn = {
  "vote.see": "open",
  "vote.prepare": "created",
  "vote.close": "open",
  "vote.announce": "closed",
  "vote.show-names": "announced",
  "vote.annul": "closed",
  "vote.assist": "open",
  "vote.key-in": "open",
} as const satisfies Record<string, VoteState>;

type Deed = {
  act: string;
  intent: Intent;
  input: { voteId: string };
  action: keyof typeof doneIn;
};

/**
 * What the acts on a vote begin with: who, which vote, may they. The vote is locked, so that what
 * is done to it is done one after the other; a hidden vote is as good as a missing one.
 */
export function actOnVote<Answer extends Json>(
  app: App,
  { act, intent, input, action }: Deed,
  work: (tx: Tx, scene: { vote: Vote; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const vote = (await findVote(tx.db, input.voteId, { forUpdate: true })) ?? refuse("not-found");
    const relations = await relationsInMeeting(tx.db, person, vote.meetingId);
    requireMay(person, action, { state: doneIn[action], relations });
    return work(tx, { vote, person });
  });
}
