import type { Knex } from "knex";
import { z } from "zod";
import { NOTICE_KINDS, type NoticeKind } from "./notice.ts";
import { MAIL_CHOICES, type MailChoice } from "./reminder.ts";

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
  /** How its person is told; in the app alone where nothing is said. */
  told?: { inApp: boolean; mail: MailChoice };
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
      in_app: (notice.told?.inApp ?? true) ? 1 : 0,
      mail: notice.told?.mail ?? "no",
    })
    .onConflict(["person_id", "event_seq", "kind"])
    .ignore()
    .returning("id");
  return inserted.length > 0;
}

/** Who has not read what they were told of this kind about it. */
export function unreadBy(
  db: Knex,
  about: { kind: NoticeKind; subject: string },
): Promise<string[]> {
  return db("notices").where(about).whereNull("read_at").distinct().pluck("person_id");
}

/** Newest first. */
export async function newestNotices(
  db: Knex,
  personId: string,
  limit: number,
): Promise<KeptNotice[]> {
  const rows: unknown[] = await db("notices")
    .where({ person_id: personId, in_app: 1 })
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

/** Newest first. */
export async function unreadNotices(
  db: Knex,
  personId: string,
  limit: number,
): Promise<KeptNotice[]> {
  const rows: unknown[] = await db("notices")
    .where({ person_id: personId, in_app: 1 })
    .whereNull("read_at")
    .orderBy("at", "desc")
    .limit(limit);
  return noticeRow.array().parse(rows).map(rowToNotice);
}

/** Where a page of the inbox begins: after this notice. */
export type InboxPlace = { isRead: boolean; at: number; id: string };

type InboxAsked = {
  personId: string;
  kinds: readonly NoticeKind[] | null;
  after: InboxPlace | null;
  limit: number;
};

const READ = "case when read_at is null then 0 else 1 end";

/** The unread first, then the read, each the newest first. */
export async function inboxNotices(
  db: Knex,
  { personId, kinds, after, limit }: InboxAsked,
): Promise<KeptNotice[]> {
  const query = db("notices").where({ person_id: personId, in_app: 1 });
  if (kinds) void query.whereIn("kind", [...kinds]);
  if (after) {
    const { at, id } = after;
    const isRead = after.isRead ? 1 : 0;
    void query.where((later) => {
      void later
        .whereRaw(`${READ} > ?`, [isRead])
        .orWhereRaw(`${READ} = ? and (at < ? or (at = ? and id < ?))`, [isRead, at, at, id]);
    });
  }
  const rows: unknown[] = await query
    .orderByRaw(READ)
    .orderBy([
      { column: "at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit);
  return noticeRow.array().parse(rows).map(rowToNotice);
}

export async function markUnread(
  db: Knex,
  { personId, noticeId }: { personId: string; noticeId: string },
): Promise<number> {
  return db("notices")
    .where({ person_id: personId, id: noticeId })
    .whereNotNull("read_at")
    .update({ read_at: null });
}

/** A notice that waits to be gathered into a mail. */
export type Pending = KeptNotice & { mail: "each" | "digest"; eventSeq: number };

const isPending = (query: Knex.QueryBuilder) =>
  void query.whereNot({ mail: "no" }).whereNull("gathered_at");

export function withPending(db: Knex): Promise<string[]> {
  return db("notices").modify(isPending).whereNull("read_at").distinct().pluck("person_id");
}

/** The oldest first. */
export async function pendingOf(db: Knex, personId: string): Promise<Pending[]> {
  const rows: unknown[] = await db("notices")
    .where({ person_id: personId })
    .modify(isPending)
    .whereNull("read_at")
    .orderBy(["at", "event_seq"]);
  return pendingRow
    .array()
    .parse(rows)
    .map((row) => ({
      ...rowToNotice(row),
      mail: row.mail,
      eventSeq: row.event_seq,
    }));
}

/** Those of them that nobody else has taken. */
export async function claimGathered(
  db: Knex,
  { ids, at }: { ids: readonly string[]; at: number },
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await db("notices")
    .whereIn("id", [...ids])
    .whereNull("gathered_at")
    .update({ gathered_at: at })
    .returning("id");
  return new Set(rows.map(({ id }) => id));
}

const noticeRow = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  subject: z.string(),
  at: z.number(),
  read_at: z.number().nullable(),
});

const pendingRow = noticeRow.extend({
  mail: z.enum(MAIL_CHOICES).exclude(["no"]),
  event_seq: z.coerce.number(),
});

function rowToNotice({ read_at, ...row }: z.output<typeof noticeRow>): KeptNotice {
  return { id: row.id, kind: row.kind, subject: row.subject, at: row.at, isRead: read_at !== null };
}
