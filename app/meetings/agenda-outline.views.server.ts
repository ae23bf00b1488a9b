import type { Knex } from "knex";
import type { ItemMode } from "./agenda.ts";
import { withoutLostParents, type OutlineLine } from "./agenda-outline.ts";

/** The lines of an agenda that are still to be dealt with, in their order. */
export async function agendaOutline(db: Knex, meetingId: string): Promise<OutlineLine[]> {
  const rows: LineRow[] = await db("agenda_items")
    .where({ meeting_id: meetingId, state: "planned" })
    .orderBy("position");
  return withoutLostParents(rows.map(rowToLine));
}

type LineRow = {
  id: string;
  parent_id: string | null;
  kind: OutlineLine["kind"];
  standing: number;
  title: string;
  lead_organisation_id: string;
  presenter_organisation_id: string;
  minutes: number;
  mode: ItemMode;
};

function rowToLine(row: LineRow): OutlineLine {
  return {
    id: row.id,
    parentId: row.parent_id,
    kind: row.kind,
    standing: row.standing === 1,
    title: row.title,
    leadId: row.lead_organisation_id,
    presenterId: row.presenter_organisation_id,
    minutes: row.minutes,
    mode: row.mode,
  };
}
