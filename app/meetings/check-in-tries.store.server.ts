import type { Knex } from "knex";

/** Wrong codes stay in the log: they are counted there, also across processes and restarts. */
export const WRONG_CODE = "attendance.code-refused";

export function trySubject(meetingId: string, personId: string): string {
  return `check-in:${meetingId}:${personId}`;
}

/** Wrong codes of one person since an instant. */
export async function countWrongCodes(
  db: Knex,
  { meetingId, personId, since }: { meetingId: string; personId: string; since: number },
): Promise<number> {
  const row = await db("events")
    .where({ subject: trySubject(meetingId, personId), type: WRONG_CODE })
    .where("at", ">", since)
    .count({ tries: "*" })
    .first();
  return Number(row?.tries ?? 0);
}
