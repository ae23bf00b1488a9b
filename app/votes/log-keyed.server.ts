import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { KeyedCounts } from "./keyed-counts.ts";
import type { ClosedVote } from "./vote.ts";

/** The figures of a vote taken by hand and who entered them: what the result is counted from. */
export async function logKeyedIn(tx: Tx, vote: ClosedVote, counts: KeyedCounts): Promise<void> {
  const about = `vote:${vote.id}`;
  const opening = await findLeaf(tx.db, { about, type: "vote.open" });
  if (!opening) return;
  await appendLeafIn(tx, {
    ...{ bodyId: opening.bodyId, type: "vote.key-in", about },
    payload: {
      ...{ voteId: vote.id, opening: opening.leafHash, taken: vote.form.taken },
      ...{ counts: { ...counts }, enteredBy: vote.closedBy, at: vote.closedAt },
    },
  });
}
