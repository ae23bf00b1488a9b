import type { Knex } from "knex";
import type { CreatedVote, OpenVote, Vote } from "./vote.ts";
import { rowToVote, voteToRow } from "./vote-row.ts";

type Lock = { forUpdate?: boolean };

/** `forUpdate` makes casts and the close wait for each other, on PostgreSQL: the row is the judge. */
export async function findVote(db: Knex, id: string, lock: Lock = {}): Promise<Vote | null> {
  const query = db("votes").where({ id }).first();
  const row: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToVote(row) : null;
}

export async function findOpenVote(
  db: Knex,
  meetingId: string,
  lock: Lock = {},
): Promise<OpenVote | null> {
  const query = db("votes").where({ meeting_id: meetingId, state: "open" }).first();
  const row: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  const vote = row ? rowToVote(row) : null;
  return vote?.state === "open" ? vote : null;
}

/** The last vote that was opened on the item, alone or together with others. */
export async function findLatestVoteOfItem(db: Knex, itemId: string): Promise<Vote | null> {
  const votes = db("votes").select("votes.*");
  whereDecides(votes, itemId);
  const row: unknown = await votes
    .whereNot({ state: "created" })
    .orderBy("opened_at", "desc")
    .orderBy("round", "desc")
    .first();
  return row ? rowToVote(row) : null;
}

/** In the order in which they were opened; what has only been got ready is not among them. */
export async function listVotes(db: Knex, meetingId: string): Promise<Vote[]> {
  const rows: unknown[] = await db("votes")
    .where({ meeting_id: meetingId })
    .whereNot({ state: "created" })
    .orderBy("opened_at")
    .orderBy("round");
  return rows.map(rowToVote);
}

export async function lastRoundOfItem(db: Knex, itemId: string): Promise<number> {
  const row = await db("votes").where({ item_id: itemId }).max({ last: "round" }).first();
  return Number(row?.["last"] ?? 0);
}

/**
 * The number the next vote on the item opens under: votes count in the order in which they open, so
 * one got ready beforehand that holds this number gives it up for a later one.
 */
export async function claimNextRound(db: Knex, itemId: string): Promise<number> {
  const ofItem = () => db("votes").where({ item_id: itemId });
  const row = await ofItem().whereNot({ state: "created" }).max({ last: "round" }).first();
  const next = Number(row?.["last"] ?? 0) + 1;
  const later = (await lastRoundOfItem(db, itemId)) + 1;
  await ofItem().where({ state: "created", round: next }).update({ round: later });
  return next;
}

/** What has been got ready on the items of a meeting, in the order in which it was. */
export async function listCreatedVotes(db: Knex, meetingId: string): Promise<CreatedVote[]> {
  const rows: unknown[] = await db("votes")
    .where({ meeting_id: meetingId, state: "created" })
    .orderBy("created_at")
    .orderBy("round");
  return rows.map(rowToVote).filter((vote) => vote.state === "created");
}

export async function insertCreatedVote(db: Knex, vote: CreatedVote): Promise<void> {
  await db("votes").insert(voteToRow(vote));
}

/** Only what was never opened can go. */
export async function deleteCreatedVotes(
  db: Knex,
  which: { id: string } | { item_id: string },
): Promise<number> {
  return db("votes")
    .where({ ...which, state: "created" })
    .delete();
}

/** The open votes whose time is over. */
export async function listDueVotes(db: Knex, now: number): Promise<string[]> {
  return db("votes").where({ state: "open" }).where("closes_at", "<=", now).pluck("id");
}

/** False if the database refuses: the meeting has another open vote, or the round exists. */
export async function insertOpenVote(db: Knex, vote: OpenVote): Promise<boolean> {
  const inserted: unknown[] = await db("votes")
    .insert(voteToRow(vote))
    .onConflict()
    .ignore()
    .returning("id");
  return inserted.length === 1;
}

/** Writes a step; the state it comes from is the last guard against two at once. */
export async function updateVote(db: Knex, vote: Vote, from: Vote["state"]): Promise<void> {
  const changed = await db("votes").where({ id: vote.id, state: from }).update(voteToRow(vote));
  if (changed !== 1) throw new Error(`vote ${vote.id} is no longer ${from}`);
}

/** For a query on `votes`: those that decide this item, alone or in a block. */
function whereDecides(votes: Knex.QueryBuilder, itemId: string): void {
  void votes.where((own) => {
    void own
      .where((alone) => {
        void alone.where("votes.item_id", itemId).whereNotExists((block) => {
          void block.from("vote_items").select("vote_items.vote_id");
          void block.whereRaw("vote_items.vote_id = votes.id");
        });
      })
      .orWhereExists((block) => {
        void block.from("vote_items").select("vote_items.vote_id");
        void block.whereRaw("vote_items.vote_id = votes.id").whereNull("vote_items.lifted_at");
        void block.where("vote_items.item_id", itemId);
      });
  });
}
