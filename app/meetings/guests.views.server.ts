import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";

export type ItemGuest = { itemId: string; personId: string; title: Bilingual };

/** Who is invited to which item. */
export async function guestsOfMeeting(db: Knex, meetingId: string): Promise<ItemGuest[]> {
  const rows: GuestRow[] = await db("item_guests")
    .join("agenda_items", "agenda_items.id", "item_guests.item_id")
    .join("persons", "persons.id", "item_guests.person_id")
    .where("agenda_items.meeting_id", meetingId)
    .orderBy(["agenda_items.position", "persons.login"])
    .select("item_id", "person_id", "title_vi", "title_en");
  return rows.map((row) => ({
    itemId: row.item_id,
    personId: row.person_id,
    title: { vi: row.title_vi, en: row.title_en },
  }));
}

type GuestRow = { item_id: string; person_id: string; title_vi: string; title_en: string };
