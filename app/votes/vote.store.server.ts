import type { Knex } from "knex";
import { z } from "zod";
import { OUTCOMES } from "../counting/tally.ts";
import type { OpenVote, Vote } from "./vote.ts";

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

const tally = z.object({
  for: z.number().int(),
  against: z.number().int(),
  abstain: z.number().int(),
  notCast: z.number().int(),
  seats: z.number().int(),
  needed: z.number().int(),
  outcome: z.enum(OUTCOMES),
  decidedBy: z.enum(["MAJORITY", "PM_SIDE"]).nullable(),
});

const facts = z.object({
  id: z.string(),
  meeting_id: z.string(),
  item_id: z.string(),
  round: z.number(),
  question: z.string(),
  rule_set: z.string(),
  created_at: z.number(),
});
const opening = facts.extend({
  opened_at: z.number(),
  opened_by: z.string(),
  on_word_of: z.string().nullable(),
});
const closing = opening.extend({
  closed_at: z.number(),
  closed_by: z.string(),
  result: z.string().transform((text) => tally.parse(JSON.parse(text))),
});
const voteRow = z.discriminatedUnion("state", [
  facts.extend({ state: z.literal("created") }),
  opening.extend({ state: z.literal("open") }),
  closing.extend({ state: z.literal("closed") }),
  closing.extend({
    state: z.literal("announced"),
    announced_at: z.number(),
    names_shown_at: z.number().nullable(),
  }),
]);

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
  const opened = { ...created, openedAt, openedBy, onWordOf };
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
  const opened = { ...row, opened_at, opened_by, on_word_of };
  if (vote.state === "open") return opened;
  const { closedAt: closed_at, closedBy: closed_by } = vote;
  const closed = { ...opened, closed_at, closed_by, result: JSON.stringify(vote.result) };
  if (vote.state === "closed") return closed;
  const { announcedAt: announced_at, namesShownAt: names_shown_at } = vote;
  return { ...closed, announced_at, names_shown_at };
}
