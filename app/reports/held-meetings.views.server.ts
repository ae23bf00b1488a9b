import type { Knex } from "knex";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { MINUTE, type AdoptedItem, type HeldMeeting, type TimedItem } from "./command-figures.ts";
import { instantsOf, type Period } from "./period.ts";

export type Eyes = { person: Person; period: Period };

/** Meetings opened in the period that are this person's to see. */
export function heldMeetings(db: Knex, { person, period }: Eyes): Knex.QueryBuilder {
  const query = db("meetings").whereBetween("meetings.opened_at", instantsOf(period));
  return whereMeetingVisible(query, person);
}

export const heldIds = (db: Knex, eyes: Eyes): Knex.QueryBuilder =>
  heldMeetings(db, eyes).select("meetings.id");

/** Taken up and done: what has both a planned and a real time. */
const DONE = "i.kind = 'item' and i.taken_up_at is not null and i.done_at is not null";

type MeetingRow = {
  id: string;
  title: string;
  opened_at: number;
  items: number | string;
  planned: number | string;
  spent: number | string;
};

/** Each meeting with its items done and their minutes, planned and real. */
export async function meetingsHeld(db: Knex, eyes: Eyes): Promise<HeldMeeting[]> {
  const sum = (column: string, name: string) =>
    db.raw(`sum(case when ${DONE} then ${column} else 0 end) as ${name}`);
  const rows: MeetingRow[] = await heldMeetings(db, eyes)
    .leftJoin("agenda_items as i", "i.meeting_id", "meetings.id")
    .groupBy("meetings.id", "meetings.title", "meetings.opened_at")
    .orderBy("meetings.opened_at")
    .select("meetings.id", "meetings.title", "meetings.opened_at")
    .select(sum("1", "items"), sum("i.minutes", "planned"), sum("i.spent_ms", "spent"));
  return rows.map(({ id, title, ...row }) => ({
    ...{ id, title, openedAt: row.opened_at, items: Number(row.items) },
    ...{ planned: Number(row.planned), real: Math.round(Number(row.spent) / MINUTE) },
  }));
}

type ItemRow = { id: string; meeting_id: string; title: string; minutes: number; spent_ms: number };

/** Each item that is done, in the order the room went through them. */
export async function itemsTimed(db: Knex, eyes: Eyes): Promise<TimedItem[]> {
  const rows: ItemRow[] = await db("agenda_items as i")
    .whereIn("i.meeting_id", heldIds(db, eyes))
    .whereRaw(DONE)
    .orderBy("i.taken_up_at")
    .select("i.id", "i.meeting_id", "i.title", "i.minutes", "i.spent_ms");
  return rows.map(({ id, title, ...row }) => ({
    ...{ id, meetingId: row.meeting_id, title, planned: row.minutes },
    real: Math.round(row.spent_ms / MINUTE),
  }));
}

type AdoptedRow = { id: string; meeting_id: string; title: string; in_block: number };

/** Each item adopted by a vote that was announced; in a block vote, those not taken out of it. */
export async function itemsAdopted(db: Knex, eyes: Eyes): Promise<AdoptedItem[]> {
  const outcome =
    db.client.config.client === "pg"
      ? "v.result::json ->> 'outcome'"
      : "json_extract(v.result, '$.outcome')";
  const rows: AdoptedRow[] = await db("votes as v")
    .leftJoin("vote_items as b", "b.vote_id", "v.id")
    .join("agenda_items as i", (on) => void on.on("i.id", db.raw("coalesce(b.item_id, v.item_id)")))
    .whereIn("v.meeting_id", heldIds(db, eyes))
    .where("v.state", "announced")
    .whereRaw(`${outcome} = 'ADOPTED'`)
    .whereNull("b.lifted_at")
    .groupBy("i.id", "i.meeting_id", "i.title")
    .orderBy("i.meeting_id")
    .orderByRaw("min(i.position)")
    .select("i.id", "i.meeting_id", "i.title")
    .select(db.raw("max(case when b.item_id is null then 0 else 1 end) as in_block"));
  return rows.map(({ id, title, ...row }) => ({
    ...{ id, meetingId: row.meeting_id, title, withoutDebate: Number(row.in_block) === 1 },
  }));
}
