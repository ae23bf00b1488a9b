import type { Knex } from "knex";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { agendaNumbers } from "./agenda.views.server.ts";
import { relationsToItem } from "./standing.views.server.ts";

export type ItemConclusion = {
  itemId: string;
  meetingId: string;
  meetingTitle: string;
  /** As it is numbered: "3.1". */
  position: string;
  title: string;
  conclusion: string;
  concludedAt: number;
};

/** What an item was concluded with; null while it is not, and for whoever may not see the item. */
export async function conclusionOf(
  db: Knex,
  person: Person,
  itemId: string,
): Promise<ItemConclusion | null> {
  const standing = await relationsToItem(db, person, itemId);
  if (!standing) return null;
  const { meetingId, meetingState: state, relations } = standing;
  if (!may(person, "meeting.see", { state, relations })) return null;
  const row: Row | undefined = await db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .where("agenda_items.id", itemId)
    .whereNotNull("agenda_items.concluded_at")
    .first(
      "agenda_items.title",
      "agenda_items.conclusion",
      "agenda_items.concluded_at",
      "meetings.title as meeting_title",
    );
  if (!row) return null;
  return {
    itemId,
    meetingId,
    meetingTitle: row.meeting_title,
    position: (await agendaNumbers(db, meetingId)).get(itemId) ?? "",
    title: row.title,
    conclusion: row.conclusion,
    concludedAt: row.concluded_at,
  };
}

type Row = { title: string; conclusion: string; concluded_at: number; meeting_title: string };
