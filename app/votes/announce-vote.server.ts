import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { announceVote as announce } from "./vote.ts";
import { requireVote } from "./vote-standing.views.server.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string };
type Answer = { voteId: string; announcedAt: number };

/** The totals become everybody's, the wall's included. */
export async function announceVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  return commit(app, { act: "announce-vote", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, voteId: input.voteId, action: "vote.announce" } as const;
    const vote = announce(await requireVote(tx.db, wanted), tx.at);
    await updateVote(tx.db, vote, "closed");
    const { meetingId, itemId, result } = vote;
    tx.record({
      type: "vote.announced",
      subject: `vote:${vote.id}`,
      payload: { meetingId, itemId, outcome: result.outcome },
      wakes: [`meeting:${meetingId}`, `vote:${vote.id}`],
    });
    return { voteId: vote.id, announcedAt: tx.at };
  });
}
