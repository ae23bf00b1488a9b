import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import { liftVoteItem } from "./vote-items.store.server.ts";
import { findOpenVote } from "./vote.store.server.ts";

type Lift = { meetingId: string; itemId: string };

/** Takes an item out of the open vote on its block; false where it is in none. */
export async function liftFromVoteIn(tx: Tx, { meetingId, itemId }: Lift): Promise<boolean> {
  const vote = await findOpenVote(tx.db, meetingId, { forUpdate: true });
  if (!vote || !(await liftVoteItem(tx.db, { voteId: vote.id, itemId, at: tx.at }))) return false;
  await appendLeafIn(tx, {
    bodyId: await bodyOfMeeting(tx.db, meetingId),
    type: "consent.lift",
    about: `vote:${vote.id}`,
    payload: { voteId: vote.id, itemId, at: tx.at },
  });
  return true;
}
