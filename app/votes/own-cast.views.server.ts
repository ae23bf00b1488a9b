import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";

/** The id of the latest cast of a person in a vote. Refuses: there is none of theirs, as not found. */
export async function ownCast(
  db: Knex,
  { personId, voteId }: { personId: string; voteId: string },
): Promise<string> {
  const row: { id: string } | undefined = await db("casts")
    .where({ person_id: personId, vote_id: voteId })
    .orderBy("seq", "desc")
    .first("id");
  return row?.id ?? refuse("not-found");
}
