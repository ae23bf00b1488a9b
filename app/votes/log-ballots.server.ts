import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { SecretBallot } from "./secret-ballot.ts";

/** All ballots of a secret vote in one leaf, in the order of their random keys. */
export async function logBallotsIn(
  tx: Tx,
  voteId: string,
  ballots: readonly SecretBallot[],
): Promise<void> {
  const about = `vote:${voteId}`;
  const opening = await findLeaf(tx.db, { about, type: "vote.open" });
  if (!opening) return;
  const told = ballots.map(({ key, mark }) => ({ key, mark }));
  await appendLeafIn(tx, {
    ...{ bodyId: opening.bodyId, type: "vote.secret-ballots", about },
    payload: { voteId, opening: opening.leafHash, ballots: told },
  });
}
