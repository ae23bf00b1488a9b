import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { deleteCreatedVotes } from "./vote.store.server.ts";

type Input = { voteId: string };

/** A vote that was only got ready is dropped; one that was ever open can only be annulled. */
export async function discardVote(app: App, intent: Intent, input: Input): Promise<Input> {
  const deed = { act: "discard-vote", intent, input, action: "vote.prepare" as const };
  return actOnVote(app, deed, async (tx, { vote }) => {
    const { id, meetingId, itemId } = vote;
    if ((await deleteCreatedVotes(tx.db, { id })) === 0) refuse("vote-already-open");
    tx.record({
      type: "vote.discarded",
      subject: `vote:${id}`,
      payload: { meetingId, itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { voteId: id };
  });
}
