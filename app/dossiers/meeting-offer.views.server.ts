import type { Knex } from "knex";
import { Refusal } from "../platform/refusal.ts";

export type OfferedMeeting = {
  id: string;
  title: string;
  startsAt: number;
  /** How many dossiers ask for it or stand on its agenda. */
  asked: number;
};

/** Where an agenda can still take an item. */
const TAKING = ["planned", "approved", "invited"];
/** The Government's own meetings; those among its leaders are not offered to ministries. */
const KINDS = ["regular", "thematic", "extraordinary"];

/** The coming meetings a dossier may be meant for, the next one first. */
export async function offeredMeetings(db: Knex, now: number): Promise<OfferedMeeting[]> {
  const rows: MeetingRow[] = await offered(db, now).orderBy("starts_at").select("id", "title", {
    startsAt: "starts_at",
  });
  const asked = await askedOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, asked: asked.get(row.id) ?? 0 }));
}

/** Refuses a meeting that is not on offer; none is fine. */
export async function requireOffered(db: Knex, id: string | null, now: number): Promise<void> {
  if (id === null) return;
  const row = await offered(db, now).where({ id }).first("id");
  if (!row) throw new Refusal("invalid-input", {}, { preferredMeetingId: "unreadable" });
}

const offered = (db: Knex, now: number): Knex.QueryBuilder =>
  db("meetings").whereIn("state", TAKING).whereIn("kind", KINDS).where("starts_at", ">", now);

type MeetingRow = { id: string; title: string; startsAt: number };

/** How many dossiers ask for each of these meetings and were not withdrawn. */
export async function askedOf(db: Knex, ids: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; asked: number }[] = await db("dossiers")
    .whereIn("preferred_meeting_id", [...ids])
    .whereIn("state", ["submitted", "accepted", "scheduled"])
    .groupBy("preferred_meeting_id")
    .select({ id: "preferred_meeting_id" })
    .count({ asked: "*" });
  return new Map(rows.map(({ id, asked }) => [id, Number(asked)]));
}
