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
  /** Left out: at once. */
  nextTryAt?: number;
};

export type OutboxMail = Omit<NewMail, "nextTryAt"> & {
  tries: number;
  nextTryAt: number | null;
  lastFault: string | null;
  sentAt: number | null;
  failedAt: number | null;
  /** The mail it went out with. */
  mergedInto: string | null;
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
      next_try_at: mail.nextTryAt ?? mail.at,
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

type Kin = Pick<NewMail, "personId" | "kind" | "channel">;

/** Mails of the kind to the same person that bring no calendar file. */
export const ofKin = (db: Knex, { personId, kind, channel }: Kin): Knex.QueryBuilder =>
  db("outbox").where({ person_id: personId, kind, channel }).whereNull("calendar");

/** What waits beside a mail that was taken goes out with it; nobody else has reached for it. */
export async function putBeside(
  db: Knex,
  mail: OutboxMail,
  now: number,
): Promise<Pick<OutboxMail, "id" | "subjectLine" | "body">[]> {
  const rows: unknown[] = await ofKin(db, mail)
    .whereNot({ id: mail.id })
    .where({ tries: 0, address: mail.address })
    .whereNull("sent_at")
    .whereNull("failed_at")
    .where("next_try_at", "<=", now)
    .where((row) => void row.whereNull("taken_until").orWhere("taken_until", "<=", now))
    .update({ sent_at: now, merged_into: mail.id })
    .returning("*");
  return mailRow.array().parse(rows).map(rowToMail);
}

export async function saveText(
  db: Knex,
  { id, subjectLine, body }: Pick<OutboxMail, "id" | "subjectLine" | "body">,
): Promise<void> {
  await db("outbox").where({ id }).update({ subject_line: subjectLine, body });
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
  merged_into: z.string().nullable(),
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
    mergedInto: row.merged_into,
  };
}
