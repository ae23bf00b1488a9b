import type { Knex } from "knex";
import { agendaNumbers } from "../meetings/agenda.views.server.ts";
import type { Bilingual } from "../people/person.ts";

/** Where a resolution comes from: the item the meeting adopted and the ministry that led it. */
export type Origin = {
  meetingId: string;
  meetingTitle: string;
  meetingStartsAt: number;
  itemId: string;
  itemPosition: string;
  itemTitle: string;
  lead: { id: string; name: Bilingual };
};

export async function originOf(db: Knex, itemId: string): Promise<Origin | null> {
  const row: OriginRow | undefined = await db("agenda_items as i")
    .join("meetings as m", "m.id", "i.meeting_id")
    .join("organisations as o", "o.id", "i.lead_organisation_id")
    .where("i.id", itemId)
    .first("i.id", "i.title", "m.id as meeting_id", "m.title as meeting_title")
    .select("m.starts_at", "o.id as lead_id", "o.name_vi", "o.name_en");
  if (!row) return null;
  return rowToOrigin(row, await agendaNumbers(db, row.meeting_id));
}

type OriginRow = {
  id: string;
  title: string;
  meeting_id: string;
  meeting_title: string;
  starts_at: number;
  lead_id: string;
  name_vi: string;
  name_en: string;
};

function rowToOrigin(row: OriginRow, numbers: ReadonlyMap<string, string>): Origin {
  return {
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    meetingStartsAt: row.starts_at,
    itemId: row.id,
    itemPosition: numbers.get(row.id) ?? "",
    itemTitle: row.title,
    lead: { id: row.lead_id, name: { vi: row.name_vi, en: row.name_en } },
  };
}
