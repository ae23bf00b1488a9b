import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { ClosedVote } from "./vote.ts";

/** The close, after which no cast counts, and what was counted: whoever has the log can count again. */
export async function logCloseIn(tx: Tx, vote: ClosedVote): Promise<void> {
  const about = `vote:${vote.id}`;
  const opening = await findLeaf(tx.db, { about, type: "vote.open" });
  if (!opening) return;
  const { id: voteId, closedAt, closedBy, closedHow, result } = vote;
  const of = { bodyId: opening.bodyId, about };
  const closing = { voteId, opening: opening.leafHash, closedAt, closedBy, closedHow };
  await appendLeafIn(tx, { ...of, type: "vote.close", payload: closing });
  await appendLeafIn(tx, { ...of, type: "vote.result", payload: { voteId, result } });
}
