import type { Knex } from "knex";
import { findVote } from "./vote.store.server.ts";

/** In which meeting a vote is taken. */
export async function meetingOfVote(db: Knex, voteId: string): Promise<string | null> {
  return (await findVote(db, voteId))?.meetingId ?? null;
}
