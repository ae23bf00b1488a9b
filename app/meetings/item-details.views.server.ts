import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { announcedItems } from "../votes/vote.views.server.ts";
import { linkedItems, type LinkedItem } from "./postponed.views.server.ts";

/** What the secretariat sees of a line of the agenda besides the line itself. */
export type ItemDetails = {
  /** Why it was withdrawn or postponed. */
  reason: string | null;
  script: string | null;
  /** It has its conclusion or its result. */
  decided: boolean;
  /** The same matter in the meeting it comes from, and in the one it went to. */
  from: LinkedItem | null;
  to: LinkedItem | null;
};

type Row = {
  id: string;
  state_reason: string | null;
  script: string | null;
  concluded_at: number | null;
};

/** By the id of the line. */
export async function itemDetails(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<Map<string, ItemDetails>> {
  const rows: Row[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .select("id", "state_reason", "script", "concluded_at");
  const links = await linkedItems(db, { person, meetingId });
  const announced = await announcedItems(db, meetingId);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        reason: row.state_reason,
        script: row.script,
        decided: row.concluded_at !== null || announced.has(row.id),
        from: links.get(row.id)?.from ?? null,
        to: links.get(row.id)?.to ?? null,
      },
    ]),
  );
}
