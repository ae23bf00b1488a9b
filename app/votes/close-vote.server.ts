import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { listCasts } from "./cast.store.server.ts";
import { finishVoteIn } from "./finish-vote.server.ts";
import { requireVoteOpen } from "./vote.ts";

type Input = { voteId: string };
type Answer = { voteId: string; closedAt: number };

/** The vote is closed by hand and counted under its own rules, with the attendance of this moment. */
export async function closeVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "close-vote", intent, input, action: "vote.close" as const };
  return actOnVote(app, deed, async (tx, { vote, person }) => {
    const open = requireVoteOpen(vote);
    const isByHand = open.form.taken !== "tablet";
    if (isByHand && (await listCasts(tx.db, open.id)).length === 0) refuse("result-not-entered");
    const { closedAt } = await finishVoteIn(tx, open, { by: person.id, how: "hand" });
    return { voteId: open.id, closedAt };
  });
}
