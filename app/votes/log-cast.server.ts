import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { findLeaf } from "../record/leaf.views.server.ts";
import type { Cast } from "./cast.ts";

/** The choice is in the content alone; `signature` is the place of the member's own. */
export async function logCastIn(tx: Tx, voteId: string, cast: Cast): Promise<void> {
  const opening = await findLeaf(tx.db, { about: `vote:${voteId}`, type: "vote.open" });
  // Opened before there was a log: nothing could be said of what this is a cast in.
  if (!opening) return;
  const { id: castId, seatId, personId, choice, seq, replacesId: replaces, via, at } = cast;
  await appendLeafIn(tx, {
    ...{ bodyId: opening.bodyId, type: "vote.cast", about: `cast:${castId}` },
    payload: {
      ...{ voteId, opening: opening.leafHash, castId, seatId, personId, choice },
      ...{ option: cast.option, seq, replaces, via, enteredBy: cast.enteredBy, at },
      signature: null,
    },
  });
}
