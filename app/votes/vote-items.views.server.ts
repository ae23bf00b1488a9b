import type { Knex } from "knex";
import { blocksOf, itemsOf } from "./vote-items.store.server.ts";
import { findOpenVote, listVotes } from "./vote.store.server.ts";

/** The items of a meeting on which a vote is or was held that was not annulled, alone or in a block. */
export async function itemsWithVote(db: Knex, meetingId: string): Promise<ReadonlySet<string>> {
  const blocks = await blocksOf(db, meetingId);
  const votes = await listVotes(db, meetingId);
  const standing = votes.filter(({ state }) => state !== "annulled");
  return new Set(standing.flatMap((vote) => itemsOf(vote, blocks)));
}

/** The items of the block on which a vote is open. */
export async function openBlockItems(db: Knex, meetingId: string): Promise<readonly string[]> {
  const open = await findOpenVote(db, meetingId);
  const blocks = open && (await blocksOf(db, meetingId));
  return (open && blocks?.get(open.id)) ?? [];
}
