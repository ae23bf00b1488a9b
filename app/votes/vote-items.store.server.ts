import type { Knex } from "knex";

/** Which items one vote decides at once, by vote: those still in it, in the order of the agenda. */
export async function blocksOf(db: Knex, meetingId: string): Promise<Map<string, string[]>> {
  const rows: { vote_id: string; item_id: string; lifted_at: number | null }[] = await db(
    "vote_items",
  )
    .join("votes", "votes.id", "vote_items.vote_id")
    .join("agenda_items", "agenda_items.id", "vote_items.item_id")
    .where("votes.meeting_id", meetingId)
    .orderBy("agenda_items.position")
    .select("vote_items.vote_id", "vote_items.item_id", "vote_items.lifted_at");
  const blocks = new Map<string, string[]>();
  for (const { vote_id: voteId, item_id: itemId, lifted_at: liftedAt } of rows) {
    const known = blocks.get(voteId) ?? [];
    blocks.set(voteId, liftedAt === null ? [...known, itemId] : known);
  }
  return blocks;
}

/** The items a vote decides: those of its block, or else its own. */
export function itemsOf(
  vote: { id: string; itemId: string },
  blocks: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return blocks.get(vote.id) ?? [vote.itemId];
}

export async function insertVoteItems(
  db: Knex,
  voteId: string,
  itemIds: readonly string[],
): Promise<void> {
  await db("vote_items").insert(itemIds.map((itemId) => ({ vote_id: voteId, item_id: itemId })));
}

export async function liftVoteItem(
  db: Knex,
  { voteId, itemId, at }: { voteId: string; itemId: string; at: number },
): Promise<boolean> {
  const changed = await db("vote_items")
    .where({ vote_id: voteId, item_id: itemId })
    .whereNull("lifted_at")
    .update({ lifted_at: at });
  return changed === 1;
}
