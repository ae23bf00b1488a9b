import type { Knex } from "knex";
import { voteRow } from "./stored-vote.ts";
import type { OpenVote, Vote, VoteQuorum } from "./vote.ts";

type Lock = { forUpdate?: boolean };

/** `forUpdate` makes casts and the close wait for each other, on PostgreSQL: the row is the judge. */
export async function findVote(db: Knex, id: string, lock: Lock = {}): Promise<Vote | null> {
  const query = db("votes").where({ id }).first();
  const row: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToVote(row) : null;
}

export async function findOpenVote(
  db: Knex,
  meetingId: string,
  lock: Lock = {},
): Promise<OpenVote | null> {
  const query = db("votes").where({ meeting_id: meetingId, state: "open" }).first();
  const row: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  const vote = row ? rowToVote(row) : null;
  return vote?.state === "open" ? vote : null;
}

export async function findLatestVoteOfItem(db: Knex, itemId: string): Promise<Vote | null> {
  const row: unknown = await db("votes")
    .where({ item_id: itemId })
    .orderBy("round", "desc")
    .first();
  return row ? rowToVote(row) : null;
}

/** In the order in which they were opened. */
export async function listVotes(db: Knex, meetingId: string): Promise<Vote[]> {
  const rows: unknown[] = await db("votes")
    .where({ meeting_id: meetingId })
    .orderBy("created_at")
    .orderBy("round");
  return rows.map(rowToVote);
}

/** False if the database refuses: the meeting has another open vote, or the round exists. */
export async function insertOpenVote(db: Knex, vote: OpenVote): Promise<boolean> {
  const inserted: unknown[] = await db("votes")
    .insert(voteToRow(vote))
    .onConflict()
    .ignore()
    .returning("id");
  return inserted.length === 1;
}

/** Writes a step; the state it comes from is the last guard against two at once. */
export async function updateVote(db: Knex, vote: Vote, from: Vote["state"]): Promise<void> {
  const changed = await db("votes").where({ id: vote.id, state: from }).update(voteToRow(vote));
  if (changed !== 1) throw new Error(`vote ${vote.id} is no longer ${from}`);
}

function rowToVote(given: unknown): Vote {
  const row = voteRow.parse(given);
  const created = {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    round: row.round,
    question: row.question,
    ruleSet: row.rule_set,
    createdAt: row.created_at,
  };
  if (row.state === "created") return { ...created, state: row.state };
  const { opened_at: openedAt, opened_by: openedBy, on_word_of: onWordOf } = row;
  const opened = { ...created, openedAt, openedBy, onWordOf, quorum: quorumIn(row) };
  if (row.state === "open") return { ...opened, state: row.state };
  const { closed_at: closedAt, closed_by: closedBy, result } = row;
  const closed = { ...opened, closedAt, closedBy, result };
  if (row.state === "closed") return { ...closed, state: row.state };
  const { announced_at: announcedAt, names_shown_at: namesShownAt } = row;
  return { ...closed, state: row.state, announcedAt, namesShownAt };
}

function voteToRow(vote: Vote): Record<string, string | number | null> {
  const row = {
    id: vote.id,
    meeting_id: vote.meetingId,
    item_id: vote.itemId,
    round: vote.round,
    question: vote.question,
    rule_set: vote.ruleSet,
    created_at: vote.createdAt,
    state: vote.state,
  };
  if (vote.state === "created") return row;
  const { openedAt: opened_at, openedBy: opened_by, onWordOf: on_word_of } = vote;
  const opened = { ...row, opened_at, opened_by, on_word_of, ...quorumToRow(vote.quorum) };
  if (vote.state === "open") return opened;
  const { closedAt: closed_at, closedBy: closed_by } = vote;
  const closed = { ...opened, closed_at, closed_by, result: JSON.stringify(vote.result) };
  if (vote.state === "closed") return closed;
  const { announcedAt: announced_at, namesShownAt: names_shown_at } = vote;
  return { ...closed, announced_at, names_shown_at };
}

type QuorumRow = {
  present: number | null;
  present_needed: number | null;
  quorum_waiver: string | null;
};

function quorumIn(row: QuorumRow): VoteQuorum | null {
  const { present, present_needed: needed, quorum_waiver: waiver } = row;
  return present === null || needed === null ? null : { present, needed, waiver };
}

function quorumToRow(quorum: VoteQuorum | null): QuorumRow {
  return {
    present: quorum?.present ?? null,
    present_needed: quorum?.needed ?? null,
    quorum_waiver: quorum?.waiver ?? null,
  };
}
