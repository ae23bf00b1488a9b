import type { Tx } from "../platform/commit.server.ts";
import { deleteCreatedVotes } from "./vote.store.server.ts";

/** An item that leaves the agenda before anybody knew of it takes what was got ready on it along. */
export async function discardVotesOfItemIn(tx: Tx, itemId: string): Promise<void> {
  await deleteCreatedVotes(tx.db, { item_id: itemId });
}
