import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { finishVoteIn } from "./finish-vote.server.ts";
import { findVote, listDueVotes } from "./vote.store.server.ts";

/** Votes whose time is over are closed at that time; whoever was late was refused all the same. */
export async function closeDueVotes(app: App): Promise<void> {
  for (const voteId of await listDueVotes(app.read, app.clock())) {
    await commit(app, { act: "close-due-vote", intent: null, input: { voteId } }, async (tx) => {
      const vote = await findVote(tx.db, voteId, { forUpdate: true });
      const isDue = vote?.state === "open" && vote.closesAt !== null && vote.closesAt <= tx.at;
      if (isDue) await finishVoteIn(tx, vote, { by: null, how: "time" });
      return null;
    });
  }
}
