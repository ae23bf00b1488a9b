import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { showNames as show } from "./vote.ts";
import { requireVote } from "./vote-standing.views.server.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string };
type Answer = { voteId: string; namesShownAt: number };

/** The chair lets everyone of the meeting see who chose what; shown again, nothing changes. */
export async function showNames(app: App, intent: Intent, input: Input): Promise<Answer> {
  return commit(app, { act: "show-names", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, voteId: input.voteId, action: "vote.show-names" } as const;
    const before = await requireVote(tx.db, wanted);
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
