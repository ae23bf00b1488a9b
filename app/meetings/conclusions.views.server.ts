import type { Knex } from "knex";
import { agendaItems } from "./agenda.views.server.ts";

/** What the chair concluded on each item, in the order of the agenda. */
export async function conclusionsOf(
  db: Knex,
  meetingId: string,
): Promise<{ itemId: string; title: string; conclusion: string }[]> {
  const rows: { id: string; conclusion: string | null }[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .select("id", "conclusion");
  const said = new Map(rows.map(({ id, conclusion }) => [id, conclusion?.trim() ?? ""]));
  const items = await agendaItems(db, meetingId);
  return items
    .map(({ id: itemId, title }) => ({ itemId, title, conclusion: said.get(itemId) ?? "" }))
    .filter(({ conclusion }) => conclusion !== "");
}
