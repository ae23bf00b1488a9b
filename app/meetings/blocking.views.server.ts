import type { Knex } from "knex";
import type { MinutesState } from "../minutes/minutes-state.ts";
import { minutesState } from "../minutes/minutes-state.views.server.ts";
import { unsettledItems } from "./unsettled.views.server.ts";

/** What still keeps a meeting from the archive. */
export type Blocking = {
  /** Items neither decided nor concluded, postponed or withdrawn. */
  items: { id: string; title: string }[];
  /** Archiving waits until they are closed. */
  minutes: MinutesState;
  /** Resolutions not yet issued. */
  drafts: number;
};

export async function blockingOf(db: Knex, meetingId: string): Promise<Blocking> {
  const items = (await unsettledItems(db, meetingId)).map(({ id, title }) => ({ id, title }));
  const drafts = await db("resolutions")
    .join("agenda_items", "agenda_items.id", "resolutions.item_id")
    .where({ meeting_id: meetingId, "resolutions.state": "draft" })
    .count({ count: "*" })
    .first();
  const minutes = await minutesState(db, meetingId);
  return { items, minutes, drafts: Number(drafts?.["count"] ?? 0) };
}

/** How many matters that is. */
export function countBlocking({ items, minutes, drafts }: Blocking): number {
  return items.length + drafts + (minutes === "closed" ? 0 : 1);
}
