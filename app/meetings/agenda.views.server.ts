import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { ItemMode } from "./agenda.ts";

type Office = { id: string; short: Bilingual; name: Bilingual };

export type AgendaItem = {
  id: string;
  meetingId: string;
  position: number;
  title: string;
  lead: Office;
  presenter: Office;
  minutes: number;
  mode: ItemMode;
  takenUpAt: number | null;
  doneAt: number | null;
};

/** The agenda in its order. */
export async function agendaItems(db: Knex, meetingId: string): Promise<AgendaItem[]> {
  const rows = await itemRows(db).where("i.meeting_id", meetingId).orderBy("i.position");
  return rows.map(rowToItem);
}

export async function findItem(db: Knex, itemId: string): Promise<AgendaItem | null> {
  const [row] = await itemRows(db).where("i.id", itemId);
  return row ? rowToItem(row) : null;
}

/** The item, if it is on this meeting's agenda. */
export async function requireItem(
  db: Knex,
  meetingId: string,
  itemId: string,
): Promise<AgendaItem> {
  const item = await findItem(db, itemId);
  return item?.meetingId === meetingId ? item : refuse("not-found");
}

type ItemRow = {
  id: string;
  meeting_id: string;
  position: number;
  title: string;
  minutes: number;
  mode: ItemMode;
  taken_up_at: number | null;
  done_at: number | null;
  lead_id: string;
  lead_vi: string;
  lead_en: string;
  lead_short_vi: string;
  lead_short_en: string;
  presenter_id: string;
  presenter_vi: string;
  presenter_en: string;
  presenter_short_vi: string;
  presenter_short_en: string;
};

function itemRows(db: Knex): Knex.QueryBuilder<ItemRow, ItemRow[]> {
  return db("agenda_items as i")
    .join("organisations as l", "l.id", "i.lead_organisation_id")
    .join("organisations as p", "p.id", "i.presenter_organisation_id")
    .select<ItemRow[]>(
      "i.id",
      "i.meeting_id",
      "i.position",
      "i.title",
      "i.minutes",
      "i.mode",
      "i.taken_up_at",
      "i.done_at",
      "l.id as lead_id",
      "l.name_vi as lead_vi",
      "l.name_en as lead_en",
      "l.short_vi as lead_short_vi",
      "l.short_en as lead_short_en",
      "p.id as presenter_id",
      "p.name_vi as presenter_vi",
      "p.name_en as presenter_en",
      "p.short_vi as presenter_short_vi",
      "p.short_en as presenter_short_en",
    );
}

function rowToItem(row: ItemRow): AgendaItem {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    position: row.position,
    title: row.title,
    lead: {
      id: row.lead_id,
      name: { vi: row.lead_vi, en: row.lead_en },
      short: { vi: row.lead_short_vi, en: row.lead_short_en },
    },
    presenter: {
      id: row.presenter_id,
      name: { vi: row.presenter_vi, en: row.presenter_en },
      short: { vi: row.presenter_short_vi, en: row.presenter_short_en },
    },
    minutes: row.minutes,
    mode: row.mode,
    takenUpAt: row.taken_up_at,
    doneAt: row.done_at,
  };
}
