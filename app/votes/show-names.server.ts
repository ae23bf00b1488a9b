import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { showNames as show } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string };
type Answer = { voteId: string; namesShownAt: number };

/** The chair lets everyone of the meeting see who chose what; shown again, nothing changes. */
export async function showNames(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "show-names", intent, input, action: "vote.show-names" as const };
  return actOnVote(app, deed, async (tx, { vote: before }) => {
    const vote = show(before, tx.at);
    const namesShownAt = vote.namesShownAt ?? tx.at;
    if (before.state === "announced" && before.namesShownAt === null) {
      await updateVote(tx.db, vote, "announced");
      tx.record({
        type: "vote.names-shown",
        subject: `vote:${vote.id}`,
        payload: { meetingId: vote.meetingId, itemId: vote.itemId },
        wakes: [`meeting:${vote.meetingId}`, `vote:${vote.id}`],
      });
    }
    return { voteId: vote.id, namesShownAt };
  });
}
