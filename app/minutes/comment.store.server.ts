import type { Knex } from "knex";

export type Verdict = "accepted" | "declined";

export type Comment = {
  id: string;
  meetingId: string;
  /** The version its writer had read. */
  version: number;
  section: string | null;
  personId: string;
  text: string;
  at: number;
  answer: { verdict: Verdict; text: string; at: number } | null;
};

export async function insertComment(db: Knex, comment: Omit<Comment, "answer">): Promise<void> {
  await db("minutes_comments").insert({
    id: comment.id,
    meeting_id: comment.meetingId,
    version: comment.version,
    section: comment.section,
    person_id: comment.personId,
    text: comment.text,
    at: comment.at,
  });
}

export async function findComment(db: Knex, id: string): Promise<Comment | null> {
  const row: CommentRow | undefined = await db("minutes_comments").where({ id }).first();
  return row ? rowToComment(row) : null;
}

export async function listComments(db: Knex, meetingId: string): Promise<Comment[]> {
  const rows: CommentRow[] = await db("minutes_comments")
    .where({ meeting_id: meetingId })
    .orderBy(["at", "id"]);
  return rows.map(rowToComment);
}

type Answer = { id: string; verdict: Verdict; text: string; at: number; by: string };

export async function saveAnswer(db: Knex, answer: Answer): Promise<void> {
  await db("minutes_comments").where({ id: answer.id }).update({
    verdict: answer.verdict,
    answer: answer.text,
    answered_at: answer.at,
    answered_by: answer.by,
  });
}

type CommentRow = {
  id: string;
  meeting_id: string;
  version: number;
  section: string | null;
  person_id: string;
  text: string;
  at: number;
  verdict: Verdict | null;
  answer: string | null;
  answered_at: number | null;
};

function rowToComment(row: CommentRow): Comment {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    version: row.version,
    section: row.section,
    personId: row.person_id,
    text: row.text,
    at: Number(row.at),
    answer: row.verdict && {
      verdict: row.verdict,
      text: row.answer ?? "",
      at: Number(row.answered_at),
    },
  };
}
