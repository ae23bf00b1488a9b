import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { AnnulledVote } from "./vote.ts";

/** The vote counts for nothing any more, and why. */
export async function logAnnulmentIn(tx: Tx, vote: AnnulledVote): Promise<void> {
  const about = `vote:${vote.id}`;
  const opening = await findLeaf(tx.db, { about, type: "vote.open" });
  if (!opening) return;
  const { at: annulledAt, by: annulledBy, onWordOf, reason } = vote.annulment;
  const of = { bodyId: opening.bodyId, about };
  const payload = { voteId: vote.id, opening: opening.leafHash };
  await appendLeafIn(tx, {
    ...{ ...of, type: "vote.annul" },
    payload: { ...payload, annulledAt, annulledBy, onWordOf, reason },
  });
}
