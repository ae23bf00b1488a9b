import type { Knex } from "knex";
import type { ListeningJob, LoggedEvent } from "./job.ts";

/** The next events a job has not yet taken, oldest first. */
export async function eventsFor(
  db: Knex,
  job: ListeningJob,
  limit: number,
): Promise<LoggedEvent[]> {
  const cursor: { seq: number } | undefined = await db("job_cursors")
    .where({ job: job.name })
    .first("seq");
  const rows: EventRow[] = await db("events")
    .where("seq", ">", cursor?.seq ?? 0)
    .whereIn("type", [...job.listensTo])
    .orderBy("seq")
    .limit(limit)
    .select("seq", "at", "type", "subject", "person_id", "payload");
  return rows.map(({ person_id, payload, ...row }) => ({
    ...row,
    by: person_id,
    payload: JSON.parse(payload),
  }));
}

type EventRow = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  person_id: string | null;
  payload: string;
};

/** Never backwards: of two processes with the same job, the slower one changes nothing. */
export async function moveCursor(db: Knex, job: string, seq: number): Promise<void> {
  await db("job_cursors").insert({ job, seq }).onConflict("job").ignore();
  await db("job_cursors").where({ job }).where("seq", "<", seq).update({ seq });
}
