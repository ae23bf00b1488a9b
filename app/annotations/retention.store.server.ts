import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";
import type { RetentionPeriod } from "./retention.ts";

export async function listPeriods(db: Knex, bodyId: string): Promise<RetentionPeriod[]> {
  const rows: { from_on: string; days: number | null }[] = await db("note_retentions")
    .where({ body_id: bodyId })
    .orderBy("from_on");
  return rows.map(({ from_on, days }) => ({ from: from_on, days }));
}

type Period = { bodyId: string; from: Day; days: number | null; at: number };

export async function savePeriod(db: Knex, { bodyId, from, days, at }: Period): Promise<void> {
  await db("note_retentions")
    .insert({ body_id: bodyId, from_on: from, days, set_at: at })
    .onConflict(["body_id", "from_on"])
    .merge();
}

export type ConfirmedMeeting = {
  meetingId: string;
  bodyId: string;
  confirmedAt: number;
  announcedAt: number | null;
  destroyedAt: number | null;
};

/** Meetings with confirmed minutes, of bodies that have set a period; or this one meeting. */
export async function listConfirmed(db: Knex, meetingId?: string): Promise<ConfirmedMeeting[]> {
  const query = db("minutes")
    .join("meetings", "meetings.id", "minutes.meeting_id")
    .leftJoin("note_destructions", "note_destructions.meeting_id", "meetings.id")
    .whereNotNull("minutes.confirmed_at")
    .whereIn("meetings.body_id", db("note_retentions").select("body_id"))
    .select("meetings.id", "body_id", "confirmed_at", "announced_at", "destroyed_at");
  const rows: ConfirmedRow[] = await (meetingId ? query.where("meetings.id", meetingId) : query);
  return rows.map((row) => ({
    meetingId: row.id,
    bodyId: row.body_id,
    confirmedAt: row.confirmed_at,
    announcedAt: row.announced_at,
    destroyedAt: row.destroyed_at,
  }));
}

type ConfirmedRow = {
  id: string;
  body_id: string;
  confirmed_at: number;
  announced_at: number | null;
  destroyed_at: number | null;
};

export async function keepAnnounced(db: Knex, meetingId: string, at: number): Promise<void> {
  await db("note_destructions").insert({ meeting_id: meetingId, announced_at: at });
}

/**
 * Destroys what people keep for themselves on the papers of a meeting; what is shared stays. Rows
 * remain as signs that a device has nothing more to bring. Says whose documents it met.
 */
export async function destroyOwnNotes(db: Knex, meetingId: string, at: number): Promise<number> {
  const papers = db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .where("agenda_items.meeting_id", meetingId)
    .select("papers.id");
  const whole = await db("note_states")
    .whereIn("paper_id", papers.clone())
    .whereNull("destroyed_at")
    .countDistinct({ people: "person_id" })
    .first();
  await db("note_placements")
    .whereIn("paper_id", papers.clone())
    .whereNotIn("note_id", db("notes").whereNull("removed_at").select("id"))
    .delete();
  await db("note_log").whereIn("paper_id", papers.clone()).delete();
  await db("note_states")
    .whereIn("paper_id", papers.clone())
    .whereNull("destroyed_at")
    .update({ bytes: null, destroyed_at: at, folded: db.raw("folded + 1") });
  await db("note_destructions").where({ meeting_id: meetingId }).update({ destroyed_at: at });
  return Number(whole?.["people"] ?? 0);
}
