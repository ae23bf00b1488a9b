import { ruleSet } from "../bodies/rule-sets.ts";
import { countDecision } from "../counting/count.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { logCloseIn } from "./log-close.server.ts";
import { closeVote as close, requireVoteOpen } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";
import { voteToCount } from "./vote-to-count.ts";

type Input = { voteId: string };
type Answer = { voteId: string; closedAt: number };

/**
 * Ends the casting and counts, once, under the vote's own rules and with the attendance of this
 * moment: what was recorded before this counts, nothing after it does.
 */
export async function closeVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "close-vote", intent, input, action: "vote.close" as const };
  return actOnVote(app, deed, async (tx, { vote: given, person }) => {
    const open = requireVoteOpen(given);
    const roll = await voteRoll(tx.db, open.id);
    const casts = await listCasts(tx.db, open.id);
    const counted = voteToCount({ ruleSet: open.ruleSet, roll, casts, closedAt: tx.at });
    const result = countDecision(counted, ruleSet(open.ruleSet));
    const vote = close(open, { closedAt: tx.at, closedBy: person.id, closedHow: "hand", result });
    await updateVote(tx.db, vote, "open");
    await logCloseIn(tx, vote);
    tx.record({
      type: "vote.closed",
      subject: `vote:${vote.id}`,
      payload: { meetingId: vote.meetingId, itemId: vote.itemId, casts: casts.length },
      wakes: [`meeting:${vote.meetingId}`, `vote:${vote.id}`],
    });
    return { voteId: vote.id, closedAt: tx.at };
  });
}
