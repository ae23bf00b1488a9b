import type { Knex } from "knex";
import { listCasts } from "./cast.store.server.ts";
import { listTurnouts } from "./secret-ballot.store.server.ts";
import type { Vote } from "./vote.ts";

/** The seats that have voted, be it under their names or in secret. */
export async function votedSeats(db: Knex, vote: Vote): Promise<{ seatId: string }[]> {
  return vote.form.isSecret ? listTurnouts(db, vote.id) : listCasts(db, vote.id);
}
