import type { Knex } from "knex";
import { agendaLines, type AgendaItem } from "./agenda.views.server.ts";

/** A line of the agenda with what only those who conduct read: never for a member's screen. */
export type ConductLine = AgendaItem & {
  /** Why it was withdrawn or postponed. */
  reason: string | null;
  conclusion: string | null;
  /** What the chair has before him, for his own eyes. */
  script: string | null;
};

type Words = {
  id: string;
  state_reason: string | null;
  conclusion: string | null;
  script: string | null;
};

/** The whole agenda, headings among it, for those who conduct the meeting. */
export async function conductLines(db: Knex, meetingId: string): Promise<ConductLine[]> {
  const rows: Words[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .select("id", "state_reason", "conclusion", "script");
  const words = new Map(rows.map((row) => [row.id, row]));
  return (await agendaLines(db, meetingId)).map((line) => {
    const own = words.get(line.id);
    return {
      ...line,
      reason: own?.state_reason ?? null,
      conclusion: own?.conclusion ?? null,
      script: own?.script ?? null,
    };
  });
}
