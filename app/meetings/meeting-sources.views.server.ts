import type { Knex } from "knex";
import type { MeetingKind } from "./meeting.ts";

/** What a new agenda may start from: a template, or the standing items of an earlier meeting. */
export type MeetingSource = {
  from: "template" | "meeting";
  id: string;
  name: string;
  kind: MeetingKind;
};

const EARLIER = 8;

/** Templates by name; then the latest meetings that have standing items. */
export async function meetingSources(db: Knex, bodyId: string): Promise<MeetingSource[]> {
  type Row = Omit<MeetingSource, "from">;
  const templates: Row[] = await db("meeting_templates")
    .where({ body_id: bodyId })
    .orderBy("name")
    .select("id", "name", "kind");
  const meetings: Row[] = await db("meetings")
    .where({ body_id: bodyId })
    .whereIn("id", db("agenda_items").where({ standing: 1, state: "planned" }).select("meeting_id"))
    .orderBy("starts_at", "desc")
    .limit(EARLIER)
    .select("id", "title as name", "kind");
  return [
    ...templates.map((row): MeetingSource => ({ ...row, from: "template" })),
    ...meetings.map((row): MeetingSource => ({ ...row, from: "meeting" })),
  ];
}
