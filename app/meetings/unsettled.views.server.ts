import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";
import { announcedItems } from "../votes/vote.views.server.ts";
import { isSettled, unsettledOf } from "./agenda.ts";
import { agendaItems, type AgendaItem } from "./agenda.views.server.ts";

/** What still keeps the meeting from the archive: items neither decided, postponed nor withdrawn. */
export async function unsettledItems(
  db: Knex,
  meetingId: string,
): Promise<{ id: string; position: string; title: string }[]> {
  const items = await agendaItems(db, meetingId);
  const announced = await announcedItems(db, meetingId);
  return unsettledOf(items, announced).map(({ id, position, title }) => ({ id, position, title }));
}

/** Refuses what has left the agenda, and what has its conclusion or its result. */
export async function requireUnsettled(db: Knex, item: AgendaItem): Promise<void> {
  if (item.state !== "planned") refuse("item-out");
  const announced = await announcedItems(db, item.meetingId);
  if (isSettled(item, announced.has(item.id))) refuse("item-settled");
}
