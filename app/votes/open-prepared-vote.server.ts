import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { openVoteIn, type Opened } from "./open-vote-in.server.ts";
import { claimNextRound, findVote, updateVote } from "./vote.store.server.ts";

type Input = {
  voteId: string;
  /** Why the vote is held without a quorum: the chair's alone to say. */
  waiver: string | null;
};

/** A vote got ready beforehand is opened as it was worded. */
export async function openPreparedVote(app: App, intent: Intent, input: Input): Promise<Opened> {
  return commit(app, { act: "open-prepared-vote", intent, input }, async (tx) => {
    const { voteId, waiver } = input;
    const { meetingId, itemId } = (await findVote(tx.db, voteId)) ?? refuse("not-found");
    return openVoteIn(
      tx,
      { by: intent.by, meetingId, itemId, waiver },
      {
        ready: async () => {
          const vote = (await findVote(tx.db, voteId, { forUpdate: true })) ?? refuse("not-found");
          if (vote.state !== "created") return refuse("vote-already-open");
          return { ...vote, round: await claimNextRound(tx.db, itemId) };
        },
        store: (vote) => updateVote(tx.db, vote, "created"),
      },
    );
  });
}
