import type { Knex } from "knex";
import { castRow, seatRow } from "./stored-vote.ts";
import type { Cast } from "./cast.ts";
import type { VoteSeat } from "./vote-seat.ts";

export async function insertRoll(
  db: Knex,
  voteId: string,
  roll: readonly VoteSeat[],
): Promise<void> {
  const rows = roll.map((seat) => ({
    vote_id: voteId,
    seat_id: seat.seatId,
    person_id: seat.personId,
    breaks_ties: seat.breaksTies ? 1 : 0,
    entitled: seat.entitled ? 1 : 0,
    recused: seat.recused ? 1 : 0,
    attendance: seat.attendance,
  }));
  await db("vote_rolls").insert(rows);
}

/** Every seat of the vote, as it was when the vote opened. */
export async function voteRoll(db: Knex, voteId: string): Promise<VoteSeat[]> {
  const rows: unknown[] = await db("vote_rolls").where({ vote_id: voteId }).orderBy("seat_id");
  return rows.map(rowToSeat);
}

export async function findVoteSeat(
  db: Knex,
  voteId: string,
  seat: { person_id: string } | { seat_id: string },
): Promise<VoteSeat | null> {
  const row: unknown = await db("vote_rolls")
    .where({ vote_id: voteId, ...seat })
    .first();
  return row ? rowToSeat(row) : null;
}

export async function updateVoteSeat(db: Knex, voteId: string, seat: VoteSeat): Promise<void> {
  await db("vote_rolls")
    .where({ vote_id: voteId, seat_id: seat.seatId })
    .update({ entitled: seat.entitled ? 1 : 0, attendance: seat.attendance });
}

/** Every cast of a vote in the order in which they were recorded, replaced ones included. */
export async function listCasts(db: Knex, voteId: string): Promise<Cast[]> {
  const rows: unknown[] = await db("casts").where({ vote_id: voteId }).orderBy("seq");
  return rows.map(rowToCast);
}

/** Append-only: the database refuses a second first cast of a seat, and a second successor of one. */
export async function insertCast(db: Knex, voteId: string, cast: Cast): Promise<void> {
  await db("casts").insert({
    id: cast.id,
    vote_id: voteId,
    seat_id: cast.seatId,
    person_id: cast.personId,
    seq: cast.seq,
    choice: cast.choice,
    option_no: cast.option,
    replaces_id: cast.replacesId,
    via: cast.via,
    entered_by: cast.enteredBy,
    at: cast.at,
  });
}

function rowToSeat(row: unknown): VoteSeat {
  const read = seatRow.parse(row);
  return {
    seatId: read.seat_id,
    personId: read.person_id,
    breaksTies: read.breaks_ties === 1,
    entitled: read.entitled === 1,
    recused: read.recused === 1,
    attendance: read.attendance,
  };
}

function rowToCast(row: unknown): Cast {
  const read = castRow.parse(row);
  return {
    id: read.id,
    seatId: read.seat_id,
    personId: read.person_id,
    seq: read.seq,
    choice: read.choice,
    option: read.option_no,
    replacesId: read.replaces_id,
    via: read.via,
    enteredBy: read.entered_by,
    at: read.at,
  };
}
