import type { Knex } from "knex";
import { z } from "zod";
import {
  MAIL_KINDS,
  OUT_CHANNELS,
  type CalendarMethod,
  type MailKind,
  type OutChannel,
} from "./mail.ts";

export type NewMail = {
  id: string;
  personId: string;
  kind: MailKind;
  /** What it is about: noun:id. */
  subject: string;
  eventSeq: number;
  channel: OutChannel;
  /** Of mail, or a telephone number. */
  address: string;
  subjectLine: string;
  body: string;
  calendar: { method: CalendarMethod; text: string } | null;
  at: number;
};

export type OutboxMail = NewMail & {
  tries: number;
  nextTryAt: number | null;
  lastFault: string | null;
  sentAt: number | null;
  failedAt: number | null;
};

/** Whether it is new: one a person, event, kind, matter and channel, however often the job runs. */
export async function insertMail(db: Knex, mail: NewMail): Promise<boolean> {
  const inserted = await db("outbox")
    .insert({
      id: mail.id,
      person_id: mail.personId,
      kind: mail.kind,
      subject: mail.subject,
      event_seq: mail.eventSeq,
      channel: mail.channel,
      address: mail.address,
      subject_line: mail.subjectLine,
      body: mail.body,
      calendar: mail.calendar?.text ?? null,
      calendar_method: mail.calendar?.method ?? null,
      at: mail.at,
      next_try_at: mail.at,
    })
    .onConflict(["person_id", "event_seq", "kind", "subject", "channel"])
    .ignore()
    .returning("id");
  return inserted.length > 0;
}

const TAKEN_FOR = 120_000;

/** The next mail that is due, for the taker alone: of two who reach for it, one gets it. */
export async function takeDueMail(
  db: Knex,
  { now, channel }: { now: number; channel: OutChannel },
): Promise<OutboxMail | null> {
  const isFree = (query: Knex.QueryBuilder) =>
    void query
      .where({ channel })
      .whereNull("sent_at")
      .whereNull("failed_at")
      .where("next_try_at", "<=", now)
      .where((row) => void row.whereNull("taken_until").orWhere("taken_until", "<=", now));
  const due: { id: string } | undefined = await db("outbox")
    .modify(isFree)
    .orderBy([{ column: "next_try_at" }, { column: "id" }])
    .first("id");
  if (!due) return null;
  const [row] = await db("outbox")
    .where({ id: due.id })
    .modify(isFree)
    .update({ taken_until: now + TAKEN_FOR })
    .returning("*");
  // Another was quicker: there may be a next one.
  return row ? rowToMail(mailRow.parse(row)) : takeDueMail(db, { now, channel });
}

type Outcome = Pick<OutboxMail, "id" | "tries" | "nextTryAt" | "lastFault" | "sentAt" | "failedAt">;

export async function saveOutcome(db: Knex, mail: Outcome): Promise<void> {
  await db("outbox").where({ id: mail.id }).update({
    tries: mail.tries,
    next_try_at: mail.nextTryAt,
    last_fault: mail.lastFault,
    sent_at: mail.sentAt,
    failed_at: mail.failedAt,
    taken_until: null,
  });
}

/** Mails of a query that others have narrowed. */
export async function mailsIn(query: Knex.QueryBuilder): Promise<OutboxMail[]> {
  const rows: unknown[] = await query.select("outbox.*");
  return mailRow.array().parse(rows).map(rowToMail);
}

const instant = z.coerce.number();

const mailRow = z.object({
  id: z.string(),
  person_id: z.string(),
  kind: z.enum(MAIL_KINDS),
  subject: z.string(),
  event_seq: instant,
  channel: z.enum(OUT_CHANNELS),
  address: z.string(),
  subject_line: z.string(),
  body: z.string(),
  calendar: z.string().nullable(),
  calendar_method: z.enum(["REQUEST", "CANCEL"]).nullable(),
  at: instant,
  tries: z.number(),
  next_try_at: instant.nullable(),
  last_fault: z.string().nullable(),
  sent_at: instant.nullable(),
  failed_at: instant.nullable(),
});

function rowToMail(row: z.output<typeof mailRow>): OutboxMail {
  const { calendar: text, calendar_method: method } = row;
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    subject: row.subject,
    eventSeq: row.event_seq,
    channel: row.channel,
    address: row.address,
    subjectLine: row.subject_line,
    body: row.body,
    calendar: text !== null && method !== null ? { text, method } : null,
    at: row.at,
    tries: row.tries,
    nextTryAt: row.next_try_at,
    lastFault: row.last_fault,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
  };
}
