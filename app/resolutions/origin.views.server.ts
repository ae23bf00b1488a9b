import type { Knex } from "knex";
import { agendaNumbers } from "../meetings/agenda.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import type { Facts } from "./resolution.ts";

/** The item a document comes from and the ministry that led it. */
export type OriginItem = {
  id: string;
  position: string;
  title: string;
  lead: { id: string; name: Bilingual };
};

/** Where a document comes from: an item of a meeting, or the meeting as a whole. */
export type Origin = {
  meetingId: string;
  meetingTitle: string;
  meetingStartsAt: number;
  chairSeatId: string;
  item: OriginItem | null;
};

export async function originOf(
  db: Knex,
  { meetingId, itemId }: Pick<Facts, "meetingId" | "itemId">,
): Promise<Origin | null> {
  const meeting: { title: string; starts_at: number; chair_seat_id: string } | undefined = await db(
    "meetings",
  )
    .where({ id: meetingId })
    .first("title", "starts_at", "chair_seat_id");
  if (!meeting) return null;
  const item = itemId === null ? null : await originItem(db, meetingId, itemId);
  const { title: meetingTitle, starts_at: meetingStartsAt, chair_seat_id: chairSeatId } = meeting;
  return { meetingId, meetingTitle, meetingStartsAt, chairSeatId, item };
}

async function originItem(db: Knex, meetingId: string, id: string): Promise<OriginItem | null> {
  const row: ItemRow | undefined = await db("agenda_items as i")
    .join("organisations as o", "o.id", "i.lead_organisation_id")
    .where("i.id", id)
    .first("i.id", "i.title", "o.id as lead_id", "o.name_vi", "o.name_en");
  if (!row) return null;
  const position = (await agendaNumbers(db, meetingId)).get(id) ?? "";
  const lead = { id: row.lead_id, name: { vi: row.name_vi, en: row.name_en } };
  return { id, position, title: row.title, lead };
}

type ItemRow = { id: string; title: string; lead_id: string; name_vi: string; name_en: string };
