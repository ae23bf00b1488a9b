import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { whereMeetingVisible } from "./standing.views.server.ts";

/** The same matter in another meeting. */
export type LinkedItem = {
  itemId: string;
  meetingId: string;
  meetingTitle: string;
  startsAt: number;
};

/** From which item of an earlier meeting this one was taken over. */
export async function earlierItem(db: Knex, itemId: string): Promise<string | null> {
  const row = await db("agenda_items").where({ id: itemId }).first("postponed_from");
  return row?.postponed_from ?? null;
}

type Links = { itemId: string; from: LinkedItem | null; to: LinkedItem | null };

/** Where the items of a meeting come from and went, as far as this person may see those meetings. */
export async function linkedItems(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<Map<string, Links>> {
  const rows: { id: string; postponed_from: string | null; postponed_to: string | null }[] =
    await db("agenda_items")
      .where({ meeting_id: meetingId })
      .select(...LINKS);
  const others = rows.flatMap((row) => [row.postponed_from, row.postponed_to]).filter(isText);
  const seen = await itemsSeen(db, person, others);
  const found = (id: string | null) => seen.find(({ itemId }) => itemId === id) ?? null;
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { itemId: id, from: found(row.postponed_from), to: found(row.postponed_to) },
    ]),
  );
}

const LINKS = ["id", "postponed_from", "postponed_to"] as const;

const isText = (id: string | null): id is string => id !== null;

async function itemsSeen(db: Knex, person: Person, ids: string[]): Promise<LinkedItem[]> {
  const query = db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .whereIn("agenda_items.id", ids)
    .select("agenda_items.id", "meetings.id as meeting_id", "meetings.title", "meetings.starts_at");
  const rows: { id: string; meeting_id: string; title: string; starts_at: number }[] =
    await whereMeetingVisible(query, person);
  return rows.map((row) => ({
    itemId: row.id,
    meetingId: row.meeting_id,
    meetingTitle: row.title,
    startsAt: row.starts_at,
  }));
}
