import type { Knex } from "knex";
import { z } from "zod";
import { NOTICE_KINDS, type NoticeKind } from "./notice.ts";

export type KeptNotice = {
  id: string;
  kind: NoticeKind;
  /** noun:id */
  subject: string;
  at: number;
  isRead: boolean;
};

export type NewNotice = {
  id: string;
  personId: string;
  kind: NoticeKind;
  subject: string;
  eventSeq: number;
  at: number;
};

/** Whether the row is new: one notice a person, event and kind, however often the job runs. */
export async function insertNotice(db: Knex, notice: NewNotice): Promise<boolean> {
  const inserted = await db("notices")
    .insert({
      id: notice.id,
      person_id: notice.personId,
      kind: notice.kind,
      subject: notice.subject,
      event_seq: notice.eventSeq,
      at: notice.at,
    })
    .onConflict(["person_id", "event_seq", "kind"])
    .ignore()
    .returning("id");
  return inserted.length > 0;
}

/** Newest first. */
export async function newestNotices(
  db: Knex,
  personId: string,
  limit: number,
): Promise<KeptNotice[]> {
  const rows: unknown[] = await db("notices")
    .where({ person_id: personId })
    .orderBy([
      { column: "at", order: "desc" },
      { column: "event_seq", order: "desc" },
    ])
    .limit(limit);
  return noticeRow.array().parse(rows).map(rowToNotice);
}

/** How many became read: all of the person's, or the one named. */
export async function markRead(
  db: Knex,
  of: { personId: string; noticeId: string | null; at: number },
): Promise<number> {
  const unread = db("notices").where({ person_id: of.personId }).whereNull("read_at");
  if (of.noticeId !== null) void unread.where({ id: of.noticeId });
  return unread.update({ read_at: of.at });
}

const noticeRow = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  subject: z.string(),
  at: z.number(),
  read_at: z.number().nullable(),
});

function rowToNotice({ read_at, ...row }: z.output<typeof noticeRow>): KeptNotice {
  return { id: row.id, kind: row.kind, subject: row.subject, at: row.at, isRead: read_at !== null };
}
