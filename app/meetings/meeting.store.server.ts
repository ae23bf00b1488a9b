import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";
import { isDuplicate } from "../platform/unique.server.ts";
import type { Meeting, MeetingKind } from "./meeting.ts";

type MeetingRow = {
  id: string;
  body_id: string;
  kind: MeetingKind;
  year: number;
  number: number;
  title: string;
  place: string;
  starts_at: number;
  chair_seat_id: string;
  rule_set: string;
  state: Meeting["state"];
  current_item_id: string | null;
  opened_at: number | null;
  closed_at: number | null;
};

const COLUMNS = [
  "id",
  "body_id",
  "kind",
  "year",
  "number",
  "title",
  "place",
  "starts_at",
  "chair_seat_id",
  "rule_set",
  "state",
  "current_item_id",
  "opened_at",
  "closed_at",
].map((column) => `meetings.${column}`);

/** `forUpdate` makes whoever else decides about this meeting wait, on PostgreSQL. */
export async function findMeeting(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Meeting | null> {
  const query = db("meetings").where({ id }).first<MeetingRow | undefined>(COLUMNS);
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToMeeting(row) : null;
}

/** Meetings of a query that others have narrowed, e.g. by `whereMeetingVisible`. */
export async function meetingsIn(query: Knex.QueryBuilder): Promise<Meeting[]> {
  const rows: MeetingRow[] = await query.select(COLUMNS);
  return rows.map(rowToMeeting);
}

export async function insertMeeting(
  db: Knex,
  meeting: Meeting,
  checkInSecret: string,
): Promise<void> {
  const row = { ...meetingToRow(meeting), check_in_secret: checkInSecret };
  await keepNumberUnique(db("meetings").insert(row));
}

export async function saveMeeting(db: Knex, meeting: Meeting): Promise<void> {
  await keepNumberUnique(db("meetings").where({ id: meeting.id }).update(meetingToRow(meeting)));
}

/** Two may take the same number at the same moment: the database lets one of them. */
async function keepNumberUnique(write: PromiseLike<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (isDuplicate(error)) refuse("number-taken");
    throw error;
  }
}

export async function checkInSecretOf(db: Knex, meetingId: string): Promise<string> {
  const row = await db("meetings").where({ id: meetingId }).first("check_in_secret");
  return row.check_in_secret;
}

export async function lastNumber(
  db: Knex,
  series: { bodyId: string; kind: MeetingKind; year: number },
): Promise<number> {
  const { bodyId, kind, year } = series;
  const row = await db("meetings")
    .where({ body_id: bodyId, kind, year })
    .max("number as last")
    .first();
  return row?.last ?? 0;
}

function rowToMeeting(row: MeetingRow): Meeting {
  const facts = {
    id: row.id,
    bodyId: row.body_id,
    kind: row.kind,
    year: row.year,
    number: row.number,
    title: row.title,
    place: row.place,
    startsAt: row.starts_at,
    chairSeatId: row.chair_seat_id,
    ruleSet: row.rule_set,
  };
  if (row.state === "planned" || row.state === "published") {
    return { ...facts, state: row.state, currentItemId: null, openedAt: null, closedAt: null };
  }
  const openedAt = row.opened_at ?? row.starts_at;
  const opened = { ...facts, currentItemId: row.current_item_id, openedAt };
  if (row.state === "open") return { ...opened, state: "open", closedAt: null };
  return { ...opened, state: "closed", closedAt: row.closed_at ?? openedAt };
}

function meetingToRow(meeting: Meeting): MeetingRow {
  return {
    id: meeting.id,
    body_id: meeting.bodyId,
    kind: meeting.kind,
    year: meeting.year,
    number: meeting.number,
    title: meeting.title,
    place: meeting.place,
    starts_at: meeting.startsAt,
    chair_seat_id: meeting.chairSeatId,
    rule_set: meeting.ruleSet,
    state: meeting.state,
    current_item_id: meeting.currentItemId,
    opened_at: meeting.openedAt,
    closed_at: meeting.closedAt,
  };
}
