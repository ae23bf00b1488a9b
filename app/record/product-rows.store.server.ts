import type { Knex } from "knex";
import { z } from "zod";

/* The product's own tables, as the checks read them: beside the acts that wrote them, not through them. */

const voteRow = z.object({
  id: z.string(),
  state: z.string(),
  result: z.string().nullable(),
  keyed: z.string().nullable(),
  closes_at: z.number().nullable(),
});
export type VoteRow = z.output<typeof voteRow>;

const castRow = z.object({
  id: z.string(),
  seat_id: z.string(),
  person_id: z.string(),
  seq: z.number(),
  choice: z.string(),
  replaces_id: z.string().nullable(),
});
export type CastRow = z.output<typeof castRow>;

const seatRow = z.object({
  seat_id: z.string(),
  person_id: z.string(),
  breaks_ties: z.number(),
  recused: z.number(),
});
export type SeatRow = z.output<typeof seatRow>;

const issueRow = z.object({ id: z.string(), year: z.number(), number: z.number() });
export type IssueRow = z.output<typeof issueRow>;

/** The votes of a body that were ever open, without those from before there was a log. */
export async function loggedVotes(db: Knex, bodyId: string): Promise<VoteRow[]> {
  const rows: unknown[] = await db("votes")
    .join("meetings", "meetings.id", "votes.meeting_id")
    .where("meetings.body_id", bodyId)
    .whereNot("votes.state", "created")
    .whereNotIn("votes.id", db("votes_before_log").select("vote_id"))
    .select("votes.id", "votes.state", "votes.result", "votes.keyed", "votes.closes_at");
  return rows.map((row) => voteRow.parse(row));
}

export async function countVotesBeforeLog(db: Knex): Promise<number> {
  const row = await db("votes_before_log").count({ count: "*" }).first();
  return Number(row?.["count"] ?? 0);
}

export async function castRows(db: Knex, voteId: string): Promise<CastRow[]> {
  const rows: unknown[] = await db("casts").where({ vote_id: voteId }).orderBy("seq");
  return rows.map((row) => castRow.parse(row));
}

const turnoutRow = z.object({
  id: z.string(),
  seat_id: z.string(),
  person_id: z.string(),
  at: z.number(),
});
export type TurnoutRow = z.output<typeof turnoutRow>;

/** Which seats have voted in secret, and when. */
export async function turnoutRows(db: Knex, voteId: string): Promise<TurnoutRow[]> {
  const rows: unknown[] = await db("secret_turnouts")
    .where({ vote_id: voteId })
    .select("receipt_id as id", "seat_id", "person_id", "at");
  return rows.map((row) => turnoutRow.parse(row));
}

const secretRow = z.object({ id: z.string(), mark: z.string() });
export type SecretRow = z.output<typeof secretRow>;

/** The ballots of a secret vote, by their random keys. */
export async function secretRows(db: Knex, voteId: string): Promise<SecretRow[]> {
  const rows: unknown[] = await db("secret_ballots")
    .where({ vote_id: voteId })
    .select("key as id", "mark");
  return rows.map((row) => secretRow.parse(row));
}

export async function seatRows(db: Knex, voteId: string): Promise<SeatRow[]> {
  const rows: unknown[] = await db("vote_rolls").where({ vote_id: voteId });
  return rows.map((row) => seatRow.parse(row));
}

/** The documents of a body issued since its log knows the votes they rest on; some rest on none. */
export async function issueRows(db: Knex, bodyId: string): Promise<IssueRow[]> {
  const rows: unknown[] = await db("resolutions")
    .join("meetings", "meetings.id", "resolutions.meeting_id")
    .where({ "meetings.body_id": bodyId })
    .whereNotNull("resolutions.issued_at")
    .where((logged) => {
      void logged.whereNull("resolutions.vote_id");
      void logged.orWhereNotIn("resolutions.vote_id", db("votes_before_log").select("vote_id"));
    })
    .select("resolutions.id", "resolutions.year", "resolutions.number");
  return rows.map((row) => issueRow.parse(row));
}

export async function ballotRow(
  db: Knex,
  ballotId: string,
): Promise<{ result: string | null } | undefined> {
  return db("ballots").where({ id: ballotId }).first("result");
}

export async function opinionRows(db: Knex, ballotId: string): Promise<CastRow[]> {
  const rows: unknown[] = await db("ballot_opinions").where({ ballot_id: ballotId }).orderBy("seq");
  return rows.map((row) => castRow.parse(row));
}
