import type { Knex } from "knex";
import type { MeetingKind } from "../meetings/meeting.ts";
import type { MailAbout } from "./mail.paper.ts";
import { CALENDAR_CHANGES } from "./mail.ts";

export type MailedMeeting = MailAbout & {
  id: string;
  /** How long it is planned to last. */
  minutes: number;
  /** How often its calendar entry had changed by the event. */
  changes: number;
};

const USUAL = 240;

/** What a mail may know of a meeting: no title. Null while it has no number. */
export async function mailedMeeting(
  db: Knex,
  id: string,
  seq: number,
): Promise<MailedMeeting | null> {
  const row: Row | undefined = await db("meetings").where({ id }).first();
  if (!row || row.number === null) return null;
  const sum = await db("agenda_items")
    .where({ meeting_id: id })
    .sum({ minutes: "minutes" })
    .first();
  const changes = await db("events")
    .where({ subject: `meeting:${id}` })
    .whereIn("type", [...CALENDAR_CHANGES])
    .where("seq", "<=", seq)
    .count({ count: "*" })
    .first();
  return {
    ...{ id, number: row.number, year: row.year, kind: row.kind, place: row.place },
    startsAt: Number(row.starts_at),
    minutes: Number(sum?.["minutes"] ?? 0) || USUAL,
    changes: Number(changes?.["count"] ?? 0),
  };
}

type Row = {
  number: number | null;
  year: number;
  kind: MeetingKind;
  place: string;
  starts_at: number | string;
};
