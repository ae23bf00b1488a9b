import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { Turnout } from "./secret-ballot.ts";

/** That the seat has voted in secret: the ballots come into the log together, at the close. */
export async function logTurnoutIn(tx: Tx, voteId: string, turnout: Turnout): Promise<void> {
  const opening = await findLeaf(tx.db, { about: `vote:${voteId}`, type: "vote.open" });
  if (!opening) return;
  const { receiptId: castId, seatId, personId, at } = turnout;
  await appendLeafIn(tx, {
    ...{ bodyId: opening.bodyId, type: "vote.cast", about: `cast:${castId}` },
    payload: {
      ...{ voteId, opening: opening.leafHash, castId, seatId, personId, secret: true, at },
      signature: null,
    },
  });
}
