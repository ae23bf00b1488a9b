import type { Knex } from "knex";
import type { AgendaChange, AgendaLine, AgendaVersion } from "./agenda-version.ts";

type VersionRow = { number: number; made_at: number; content: string; changes: string };

/** Oldest first. */
export async function listVersions(db: Knex, meetingId: string): Promise<AgendaVersion[]> {
  const rows: VersionRow[] = await db("agenda_versions")
    .where({ meeting_id: meetingId })
    .orderBy("number");
  return rows.map(rowToVersion);
}

export async function lastVersionNumber(db: Knex, meetingId: string): Promise<number> {
  const last = await db("agenda_versions").where({ meeting_id: meetingId }).max("number as number");
  return Number(last[0]?.["number"] ?? 0);
}

export async function insertVersion(
  db: Knex,
  { meetingId, by, ...version }: AgendaVersion & { meetingId: string; by: string | null },
): Promise<void> {
  await db("agenda_versions").insert({
    meeting_id: meetingId,
    number: version.number,
    made_at: version.madeAt,
    by_person_id: by,
    content: JSON.stringify(version.lines),
    changes: JSON.stringify(version.changes),
  });
}

function rowToVersion(row: VersionRow): AgendaVersion {
  const lines: AgendaLine[] = JSON.parse(row.content);
  const changes: AgendaChange[] = JSON.parse(row.changes);
  return { number: row.number, madeAt: row.made_at, lines, changes };
}
