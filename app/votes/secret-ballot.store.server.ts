import type { Knex } from "knex";
import { z } from "zod";
import { MARKS, type SecretBallot, type Turnout } from "./secret-ballot.ts";

const turnoutRow = z.object({
  seat_id: z.string(),
  person_id: z.string(),
  receipt_id: z.string(),
  at: z.number(),
});

const ballotRow = z.object({ key: z.string(), mark: z.enum(MARKS) });

/** Which seats have voted in secret, in the order of their ids. */
export async function listTurnouts(db: Knex, voteId: string): Promise<Turnout[]> {
  const rows: unknown[] = await db("secret_turnouts").where({ vote_id: voteId }).orderBy("seat_id");
  return rows.map((row) => {
    const {
      seat_id: seatId,
      person_id: personId,
      receipt_id: receiptId,
      at,
    } = turnoutRow.parse(row);
    return { seatId, personId, receiptId, at };
  });
}

/** Append-only: the database refuses a second one of a seat. */
export async function insertTurnout(db: Knex, voteId: string, turnout: Turnout): Promise<void> {
  const { seatId, personId, receiptId, at } = turnout;
  const row = { vote_id: voteId, seat_id: seatId, person_id: personId, receipt_id: receiptId, at };
  await db("secret_turnouts").insert(row);
}

/** In the order of their random keys. */
export async function listBallots(db: Knex, voteId: string): Promise<SecretBallot[]> {
  const rows: unknown[] = await db("secret_ballots")
    .where({ vote_id: voteId })
    .orderBy("key")
    .select("key", "mark");
  return rows.map((row) => ballotRow.parse(row));
}

/**
 * Puts one more ballot among those of the vote and lays all of them out anew, in the order of their
 * keys: where a row lies on the disk, and which transaction wrote it, then says nothing of when its
 * ballot came. A fault is told without the statement, which holds what was chosen.
 */
export async function addBallot(db: Knex, voteId: string, ballot: SecretBallot): Promise<void> {
  const ballots = [...(await listBallots(db, voteId)), ballot].toSorted(byKey);
  const rows = ballots.map(({ key, mark }) => ({ vote_id: voteId, key, mark }));
  try {
    await db("secret_ballots").where({ vote_id: voteId }).delete();
    await db.batchInsert("secret_ballots", rows, 200);
  } catch {
    throw new Error(`a ballot of the secret vote ${voteId} could not be written`);
  }
}

const byKey = (one: SecretBallot, other: SecretBallot): number => (one.key < other.key ? -1 : 1);
