import { isDeepStrictEqual } from "node:util";
import type { Knex } from "knex";
import type { FindingCode } from "./finding.ts";
import {
  castRows,
  issueRows,
  loggedVotes,
  seatRows,
  type CastRow,
  type SeatRow,
  type VoteRow,
} from "./product-rows.store.server.ts";
import type { Replay } from "./replay.ts";
import { recount, type ReplayedVote } from "./replayed-vote.ts";

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
  await compareIssues(db, replay, isWhole);
}

type Pair = { vote: ReplayedVote; row: VoteRow };

async function compareVote(db: Knex, replay: Replay, { vote, row }: Pair): Promise<void> {
  const counted = recount(vote);
  const where = { vote: row.id };
  if (counted && !isDeepStrictEqual(plain(vote.result), plain(counted))) {
    find(replay, "result-differs", where);
  }
  const stored: unknown = row.result === null ? null : JSON.parse(row.result);
  if (!isDeepStrictEqual(stored, plain(counted))) find(replay, "result-row-differs", where);
  compareCasts(replay, vote, await castRows(db, row.id));
  compareRoll(replay, vote, await seatRows(db, row.id));
}

function compareCasts(replay: Replay, vote: ReplayedVote, rows: readonly CastRow[]): void {
  const of = { vote: vote.opening.voteId };
  const left = new Map(rows.map((row) => [row.id, row]));
  for (const { castId, seatId, personId, seq, choice, replaces } of vote.casts) {
    const row = left.get(castId);
    left.delete(castId);
    const logged = { id: castId, seat_id: seatId, person_id: personId, seq, choice };
    if (!row) find(replay, "cast-row-missing", { ...of, cast: castId });
    else if (!isDeepStrictEqual(row, { ...logged, replaces_id: replaces })) {
      find(replay, "cast-row-differs", { ...of, cast: castId });
    }
  }
  for (const cast of left.keys()) find(replay, "cast-unlogged", { ...of, cast });
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
