import type { Knex } from "knex";

/** Whose meeting it is: the body in whose log its acts stand. */
export async function bodyOfMeeting(db: Knex, meetingId: string): Promise<string> {
  const row: { body_id: string } | undefined = await db("meetings")
    .where({ id: meetingId })
    .first("body_id");
  if (!row) throw new Error(`no meeting ${meetingId}`);
  return row.body_id;
}
