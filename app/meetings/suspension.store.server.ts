import type { Knex } from "knex";

/** A break of a meeting: since when, why, until when it was meant to last and did. */
export type Suspension = {
  from: number;
  reason: string;
  expectedAt: number | null;
  /** Null while it lasts. */
  to: number | null;
};

type Row = {
  from_at: number;
  reason: string;
  expected_at: number | null;
  to_at: number | null;
};

/** Every break of the meeting, in order. */
export async function listSuspensions(db: Knex, meetingId: string): Promise<Suspension[]> {
  const rows: Row[] = await db("suspensions").where({ meeting_id: meetingId }).orderBy("from_at");
  return rows.map((row) => ({
    from: Number(row.from_at),
    reason: row.reason,
    expectedAt: row.expected_at === null ? null : Number(row.expected_at),
    to: row.to_at === null ? null : Number(row.to_at),
  }));
}

export async function insertSuspension(
  db: Knex,
  suspension: Omit<Suspension, "to"> & { id: string; meetingId: string; by: string | null },
): Promise<void> {
  await db("suspensions").insert({
    id: suspension.id,
    meeting_id: suspension.meetingId,
    from_at: suspension.from,
    reason: suspension.reason,
    expected_at: suspension.expectedAt,
    by_person_id: suspension.by,
  });
}

/** The break that lasts is over: the meeting goes on, or is closed. */
export async function endSuspension(db: Knex, meetingId: string, at: number): Promise<void> {
  await db("suspensions").where({ meeting_id: meetingId, to_at: null }).update({ to_at: at });
}
