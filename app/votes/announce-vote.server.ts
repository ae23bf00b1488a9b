import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { logConsentIn } from "./log-consent.server.ts";
import { announceVote as announce } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string };
type Answer = { voteId: string; announcedAt: number };

/** The totals become everybody's, the wall's included. */
export async function announceVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "announce-vote", intent, input, action: "vote.announce" as const };
  return actOnVote(app, deed, async (tx, { vote: closed }) => {
    const vote = announce(closed, tx.at);
    await updateVote(tx.db, vote, "closed");
    await logConsentIn(tx, vote);
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
