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
  /** Documents not yet issued. */
  drafts: { id: string; title: string }[];
};

export async function blockingOf(db: Knex, meetingId: string): Promise<Blocking> {
  const items = (await unsettledItems(db, meetingId)).map(({ id, title }) => ({ id, title }));
  const drafts: { id: string; title: string }[] = await db("resolutions")
    .where({ meeting_id: meetingId })
    .whereNull("issued_at")
    // What is to replace an issued one keeps nobody from closing the files.
    .whereNull("replaces_id")
    .orderBy("drafted_at")
    .select("id", "title");
  const minutes = await minutesState(db, meetingId);
  return { items, minutes, drafts };
}

/** How many matters that is. */
export function countBlocking({ items, minutes, drafts }: Blocking): number {
  return items.length + drafts.length + (minutes === "closed" ? 0 : 1);
}
