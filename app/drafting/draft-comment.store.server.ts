import type { Knex } from "knex";
import { z } from "zod";
import type { CommentState, DraftComment } from "./draft-comment.ts";
import type { DraftSubject } from "./draft-name.ts";
import { anchorSchema } from "./passage.ts";

export type StoredComment = DraftComment & {
  closed: { by: string; at: number; reason: string } | null;
};

export async function insertComment(
  db: Knex,
  { kind, id: subjectId }: DraftSubject,
  comment: DraftComment,
): Promise<void> {
  const { personId, anchor, ...rest } = comment;
  await db("draft_comments").insert({
    ...{ kind, subject_id: subjectId, person_id: personId },
    ...{ ...rest, anchor: JSON.stringify(anchor) },
  });
}

/** Those on one draft, the earliest first. */
export async function listComments(db: Knex, subject: DraftSubject): Promise<StoredComment[]> {
  const rows: CommentRow[] = await db("draft_comments")
    .where({ kind: subject.kind, subject_id: subject.id })
    .orderBy(["at", "id"]);
  return rows.map(rowToComment);
}

/** One on this draft. */
export async function findComment(
  db: Knex,
  { kind, id: subjectId }: DraftSubject,
  id: string,
): Promise<StoredComment | null> {
  const row: CommentRow | undefined = await db("draft_comments")
    .where({ id, kind, subject_id: subjectId })
    .first();
  return row ? rowToComment(row) : null;
}

type Closing = { id: string; state: CommentState; by: string; at: number; reason: string };

export async function closeComment(db: Knex, closing: Closing): Promise<void> {
  const { id, state, by, at, reason } = closing;
  await db("draft_comments").where({ id }).update({ state, closed_by: by, closed_at: at, reason });
}

export type Reply = { id: string; commentId: string; personId: string; text: string; at: number };

export async function insertReply(db: Knex, reply: Reply): Promise<void> {
  const { id, commentId, personId, text, at } = reply;
  await db("draft_replies").insert({ id, comment_id: commentId, person_id: personId, text, at });
}

export async function listReplies(db: Knex, commentIds: readonly string[]): Promise<Reply[]> {
  const rows: ReplyRow[] = await db("draft_replies")
    .whereIn("comment_id", [...commentIds])
    .orderBy(["at", "id"]);
  return rows.map(({ comment_id: commentId, person_id: personId, id, text, at }) => {
    return { id, commentId, personId, text, at: Number(at) };
  });
}

type ReplyRow = { id: string; comment_id: string; person_id: string; text: string; at: number };

type CommentRow = {
  id: string;
  generation: number;
  anchor: string;
  quote: string;
  wording: string | null;
  text: string;
  person_id: string;
  at: number;
  state: CommentState;
  closed_by: string | null;
  closed_at: number | null;
  reason: string;
};

function rowToComment(row: CommentRow): StoredComment {
  const { id, generation, quote, wording, text, state, reason, closed_by: by } = row;
  const anchor = z.string().transform((read): unknown => JSON.parse(read));
  return {
    ...{ id, generation, quote, wording, text, state },
    anchor: anchor.pipe(anchorSchema).parse(row.anchor),
    personId: row.person_id,
    at: Number(row.at),
    closed: by === null ? null : { by, at: Number(row.closed_at), reason },
  };
}
