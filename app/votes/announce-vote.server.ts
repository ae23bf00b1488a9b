import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnVote } from "./act-on-vote.server.ts";
import { listCasts } from "./cast.store.server.ts";
import { logConsentIn } from "./log-consent.server.ts";
import { announceVote as announce, type AnnouncedVote } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";

type Input = { voteId: string };
type Answer = { voteId: string; announcedAt: number };

/** The totals become everybody's, the wall's included. */
export async function announceVote(app: App, intent: Intent, input: Input): Promise<Answer> {
  const deed = { act: "announce-vote", intent, input, action: "vote.announce" as const };
  return actOnVote(app, deed, async (tx, { vote: closed, person }) => {
    const vote = announce(closed, tx.at);
    // Of what was entered by hand a second pair of eyes sees the figures before anybody else does.
    if ((await whoEntered(tx, vote)).includes(person.id)) refuse("entered-by-same");
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

async function whoEntered(tx: Tx, vote: AnnouncedVote): Promise<(string | null)[]> {
  if (vote.form.taken === "tablet") return [];
  if (vote.keyed) return [vote.closedBy];
  return (await listCasts(tx.db, vote.id)).map(({ enteredBy }) => enteredBy);
}
