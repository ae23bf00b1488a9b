import type { Tx } from "../platform/commit.server.ts";
import { proveLeafIn } from "../record/prove-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { Cast } from "./cast.ts";

/**
 * The choice is in the content alone; `signature` is the place of the member's own. Answers with the
 * proof that it is logged, which goes to the voter alone; null: the vote is older than the log.
 */
export async function logCastIn(tx: Tx, voteId: string, cast: Cast): Promise<string | null> {
  const opening = await findLeaf(tx.db, { about: `vote:${voteId}`, type: "vote.open" });
  // Opened before there was a log: nothing could be said of what this is a cast in.
  if (!opening) return null;
  const { id: castId, seatId, personId, choice, seq, replacesId: replaces, via, at } = cast;
  const { proof } = await proveLeafIn(tx, {
    ...{ bodyId: opening.bodyId, type: "vote.cast", about: `cast:${castId}` },
    payload: {
      ...{ voteId, opening: opening.leafHash, castId, seatId, personId, choice },
      ...{ option: cast.option, seq, replaces, via, enteredBy: cast.enteredBy, at },
      signature: null,
    },
  });
  return proof;
}
