import type { Tx } from "../platform/commit.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { logBallotsIn } from "./log-ballots.server.ts";
import { logCloseIn } from "./log-close.server.ts";
import { logKeyedIn } from "./log-keyed.server.ts";
import type { KeyedCounts } from "./keyed-counts.ts";
import { listBallots } from "./secret-ballot.store.server.ts";
import { countVote } from "./vote-count.ts";
import { closeVote, type Closing, type OpenVote } from "./vote.ts";
import { updateVote } from "./vote.store.server.ts";

type Ended = {
  by: string | null;
  how: Closing["closedHow"];
  /** Of a vote taken by hand, where figures are entered. */
  keyed?: KeyedCounts | null;
};

/**
 * Ends the casting and counts, once: what was recorded before this counts, nothing after it does.
 * A vote that had a time is closed at that time, however late whoever closes it comes.
 */
export async function finishVoteIn(
  tx: Tx,
  open: OpenVote,
  { by, how, keyed = null }: Ended,
): Promise<{ closedAt: number }> {
  const closedAt = Math.min(tx.at, open.closesAt ?? tx.at);
  const roll = await voteRoll(tx.db, open.id);
  const casts = await listCasts(tx.db, open.id);
  const ballots = await listBallots(tx.db, open.id);
  const result = countVote({ vote: open, roll, casts, ballots, keyed, closedAt });
  const vote = closeVote(open, { closedAt, closedBy: by, closedHow: how, keyed, result });
  await updateVote(tx.db, vote, "open");
  if (keyed) await logKeyedIn(tx, vote, keyed);
  else if (vote.form.isSecret) await logBallotsIn(tx, vote.id, ballots);
  await logCloseIn(tx, vote);
  const { meetingId, itemId } = vote;
  tx.record({
    type: "vote.closed",
    subject: `vote:${vote.id}`,
    payload: { meetingId, itemId, casts: casts.length + ballots.length, how },
    wakes: [`meeting:${meetingId}`, `vote:${vote.id}`],
  });
  return { closedAt };
}
