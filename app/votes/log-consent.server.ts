import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { blocksOf } from "./vote-items.store.server.ts";
import type { AnnouncedVote } from "./vote.ts";

/** Of a vote on a consent block: which items its result is the outcome of. */
export async function logConsentIn(tx: Tx, vote: AnnouncedVote): Promise<void> {
  const itemIds = (await blocksOf(tx.db, vote.meetingId)).get(vote.id);
  if (!itemIds) return;
  await appendLeafIn(tx, {
    bodyId: await bodyOfMeeting(tx.db, vote.meetingId),
    type: "consent.adopt",
    about: `vote:${vote.id}`,
    payload: { voteId: vote.id, itemIds, outcome: vote.result.outcome },
  });
}
