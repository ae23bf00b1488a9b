import type { Knex } from "knex";
import { castRow, seatRow } from "./stored-vote.ts";
import type { Cast } from "./cast.ts";
import type { Progress, VoteSeat } from "./vote-seat.ts";

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
  // A statement holds so many rows and no more.
  await db.batchInsert("vote_rolls", rows, 100);
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

/** The last cast of a seat so far. Most seats have none, which the index of first casts tells at once. */
export async function findLatestCast(
  db: Knex,
  voteId: string,
  seatId: string,
): Promise<Cast | null> {
  const ofSeat = { vote_id: voteId, seat_id: seatId };
  const first: unknown = await db("casts").where(ofSeat).whereNull("replaces_id").first("id");
  if (!first) return null;
  return rowToCast(await db("casts").where(ofSeat).orderBy("seq", "desc").first());
}

/** The number of the last cast of a vote, 0 before the first. */
export async function lastSeq(db: Knex, voteId: string): Promise<number> {
  const last: { seq: number } | undefined = await db("casts")
    .where({ vote_id: voteId })
    .orderBy("seq", "desc")
    .first("seq");
  return last?.seq ?? 0;
}

/** As `progressOf`, counted where the rows lie: with thousands of seats each cast would read all. */
export async function countProgress(db: Knex, voteId: string): Promise<Progress> {
  const counts: { entitled: number | string; voted: number | string } | undefined = await db(
    "vote_rolls as r",
  )
    .leftJoin("casts as c", (cast) => {
      void cast.on({ "c.vote_id": "r.vote_id", "c.seat_id": "r.seat_id" });
      void cast.onNull("c.replaces_id");
    })
    .where({ "r.vote_id": voteId, "r.entitled": 1 })
    .first(db.raw("count(*) as entitled, count(c.id) as voted"));
  return { voted: Number(counts?.voted), entitled: Number(counts?.entitled) };
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
