import { isDeepStrictEqual } from "node:util";
import type { Knex } from "knex";
import type { FindingCode } from "./finding.ts";
import {
  ballotRow,
  castRows,
  issueRows,
  loggedVotes,
  opinionRows,
  seatRows,
  secretRows,
  turnoutRows,
  type CastRow,
  type SeatRow,
  type VoteRow,
} from "./product-rows.store.server.ts";
import type { Replay } from "./replay.ts";
import { recountBallot, type ReplayedBallot } from "./replayed-ballot.ts";
import { recountVote, type ReplayedVote } from "./replayed-vote.ts";

type Scope = { isWhole: boolean };

/**
 * Counts every decision of a log again from its leaves, and lays the product's tables beside what
 * came out: results, casts, rolls, issues. In a part of the log only what stands there is asked for.
 */
export async function compareRows(db: Knex, replay: Replay, { isWhole }: Scope): Promise<void> {
  const rows = new Map((await loggedVotes(db, replay.log)).map((row) => [row.id, row]));
  for (const vote of replay.votes.values()) {
    const id = vote.opening.voteId;
    const row = rows.get(id);
    if (!row) find(replay, "vote-row-missing", { vote: id });
    else await compareVote(db, replay, { vote, row });
  }
  for (const id of rows.keys()) {
    if (isWhole && !replay.votes.has(id)) find(replay, "vote-unlogged", { vote: id });
  }
  for (const ballot of replay.ballots.values()) await compareBallot(db, replay, ballot);
  await compareIssues(db, replay, isWhole);
  replay.checked.decisions += replay.votes.size + replay.ballots.size;
}

type Results = { id: string; counted: unknown; logged: unknown; stored: string | null };

function compareResults(replay: Replay, { id, counted, logged, stored }: Results): void {
  const where = { vote: id };
  if (!isDeepStrictEqual(plain(logged), plain(counted))) find(replay, "result-differs", where);
  const kept: unknown = stored === null ? null : JSON.parse(stored);
  if (!isDeepStrictEqual(kept, plain(counted))) find(replay, "result-row-differs", where);
}

async function compareBallot(db: Knex, replay: Replay, ballot: ReplayedBallot): Promise<void> {
  const { ballotId: id, opinions, result: logged } = ballot;
  const row = await ballotRow(db, id);
  if (row === undefined) return find(replay, "vote-row-missing", { vote: id });
  compareResults(replay, { id, counted: recountBallot(ballot), logged, stored: row.result });
  const rows = await opinionRows(db, id);
  const told = opinions.map(({ opinionId, seatId, personId, seq, choice, replaces }) => {
    const opinion = { id: opinionId, seat_id: seatId, person_id: personId, seq, choice };
    return { ...opinion, replaces_id: replaces };
  });
  layBeside(replay, { id, told, rows });
}

type Pair = { vote: ReplayedVote; row: VoteRow };

async function compareVote(db: Knex, replay: Replay, { vote, row }: Pair): Promise<void> {
  const counted = recountVote(vote);
  compareResults(replay, { id: row.id, counted, logged: vote.result, stored: row.result });
  if (row.closes_at !== vote.opening.closesAt) find(replay, "time-row-differs", { vote: row.id });
  const keyed: unknown = row.keyed === null ? null : JSON.parse(row.keyed);
  if (!isDeepStrictEqual(keyed, vote.keyed)) find(replay, "result-row-differs", { vote: row.id });
  compareCasts(replay, vote, await castRows(db, row.id));
  await compareSecret(db, replay, vote);
  compareRoll(replay, vote, await seatRows(db, row.id));
}

function compareCasts(replay: Replay, vote: ReplayedVote, rows: readonly CastRow[]): void {
  const told = vote.casts.flatMap((cast) => {
    if (!("choice" in cast)) return [];
    const { castId: id, seatId: seat_id, personId: person_id, seq, choice, replaces } = cast;
    return [{ id, seat_id, person_id, seq, choice, replaces_id: replaces }];
  });
  layBeside(replay, { id: vote.opening.voteId, told, rows });
}

/** Who has voted, leaf by leaf; the ballots, which come into the log at the close only, by their keys. */
async function compareSecret(db: Knex, replay: Replay, vote: ReplayedVote): Promise<void> {
  const { opening, casts, ballots, closedAt } = vote;
  const id = opening.voteId;
  const turnouts = casts.flatMap((cast) => {
    if (!("secret" in cast)) return [];
    const { castId, seatId: seat_id, personId: person_id, at } = cast;
    return [{ id: castId, seat_id, person_id, at }];
  });
  layBeside(replay, { id, told: turnouts, rows: await turnoutRows(db, id) });
  if (closedAt === null) return;
  const told = ballots.map(({ key, mark }) => ({ id: key, mark }));
  layBeside(replay, { id, told, rows: await secretRows(db, id) });
}

type Named = { id: string };
type Beside = { id: string; told: readonly Named[]; rows: readonly Named[] };

function layBeside(replay: Replay, { id: vote, told, rows }: Beside): void {
  const left = new Map(rows.map((row) => [row.id, row]));
  for (const logged of told) {
    const row = left.get(logged.id);
    left.delete(logged.id);
    const where = { vote, cast: logged.id };
    if (!row) find(replay, "cast-row-missing", where);
    else if (!isDeepStrictEqual(row, logged)) find(replay, "cast-row-differs", where);
  }
  for (const cast of left.keys()) find(replay, "cast-unlogged", { vote, cast });
}

function compareRoll(replay: Replay, vote: ReplayedVote, rows: readonly SeatRow[]): void {
  const frozen = new Map(
    vote.seats.map(({ seatId, personId, breaksTies, recused }) => [
      seatId,
      {
        seat_id: seatId,
        person_id: personId,
        breaks_ties: Number(breaksTies),
        recused: Number(recused),
      },
    ]),
  );
  const stored = new Map(rows.map((row) => [row.seat_id, row]));
  for (const seat of new Set([...frozen.keys(), ...stored.keys()])) {
    if (isDeepStrictEqual(frozen.get(seat), stored.get(seat))) continue;
    find(replay, "roll-row-differs", { vote: vote.opening.voteId, seat });
  }
}

async function compareIssues(db: Knex, replay: Replay, isWhole: boolean): Promise<void> {
  const rows = new Map((await issueRows(db, replay.log)).map((row) => [row.id, row]));
  for (const [resolution, { year, number }] of replay.issues) {
    const row = rows.get(resolution);
    if (row?.year === year && row.number === number) continue;
    find(replay, "issue-row-differs", { resolution });
  }
  for (const resolution of rows.keys()) {
    if (isWhole && !replay.issues.has(resolution)) find(replay, "issue-unlogged", { resolution });
  }
}

/** As it would be read back. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function find(replay: Replay, code: FindingCode, where: Record<string, string>): void {
  replay.checked.findings.push({ code, where: { log: replay.log, ...where } });
}
