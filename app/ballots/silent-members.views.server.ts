import type { Knex } from "knex";
import { listRecipients } from "./ballot-roll.store.server.ts";
import { listOpinions } from "./opinion.store.server.ts";

/** Who has not answered, in the order of the roll. */
export async function silentMembers(db: Knex, ballotId: string): Promise<string[]> {
  const answered = new Set((await listOpinions(db, ballotId)).map(({ personId }) => personId));
  const roll = await listRecipients(db, ballotId);
  return roll.map(({ personId }) => personId).filter((id) => !answered.has(id));
}
