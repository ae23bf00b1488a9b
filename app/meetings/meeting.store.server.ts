import type { Knex } from "knex";
import type { RuleSetId } from "../bodies/rule-sets.ts";
import type { Meeting, MeetingKind } from "./meeting.ts";

type MeetingRow = {
  id: string;
  body_id: string;
  kind: MeetingKind;
  year: number;
  number: number | null;
  title: string;
  place: string;
  starts_at: number;
  chair_seat_id: string;
  rule_set: RuleSetId;
  state: Meeting["state"];
  current_item_id: string | null;
  opened_at: number | null;
  closed_at: number | null;
  asked_at: number | null;
  approved_at: number | null;
  invited_at: number | null;
  published_at: number | null;
  suspended_at: number | null;
  archived_at: number | null;
  ended_at: number | null;
  ended_reason: string | null;
  postponed_to_id: string | null;
  follows_id: string | null;
};

/** `forUpdate` makes whoever else decides about this meeting wait, on PostgreSQL. */
export async function findMeeting(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Meeting | null> {
  const query = db("meetings").where({ id }).first<MeetingRow | undefined>();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToMeeting(row) : null;
}

/** Meetings of a query that others have narrowed, e.g. by `whereMeetingVisible`. */
export async function meetingsIn(query: Knex.QueryBuilder): Promise<Meeting[]> {
  const rows: MeetingRow[] = await query.select("meetings.*");
  return rows.map(rowToMeeting);
}

export async function insertMeeting(
  db: Knex,
  meeting: Meeting,
  checkInSecret: string,
): Promise<void> {
  const row = { ...meetingToRow(meeting), check_in_secret: checkInSecret };
  await db("meetings").insert(row);
}

export async function saveMeeting(db: Knex, meeting: Meeting): Promise<void> {
  await db("meetings").where({ id: meeting.id }).update(meetingToRow(meeting));
}

export async function checkInSecretOf(db: Knex, meetingId: string): Promise<string> {
  const row = await db("meetings").where({ id: meetingId }).first("check_in_secret");
  return row.check_in_secret;
}

function rowToMeeting(row: MeetingRow): Meeting {
  const facts = factsOf(row);
  const notBegun = { openedAt: null, closedAt: null, currentItemId: null };
  const notTold = { number: null, invitedAt: null, publishedAt: null, ...notBegun };
  // What a state must have behind it, also where a row was written before there was a course.
  const approvedAt = row.approved_at ?? row.starts_at;
  const invitedAt = row.invited_at ?? approvedAt;
  const publishedAt = row.published_at ?? invitedAt;
  const told = { number: row.number ?? 0, askedAt: row.asked_at, approvedAt, invitedAt };
  const openedAt = row.opened_at ?? row.starts_at;
  const begun = { ...facts, ...told, publishedAt, openedAt, currentItemId: row.current_item_id };
  const closed = { ...begun, closedAt: row.closed_at ?? openedAt };
  const suspended = { closedAt: null, suspendedAt: row.suspended_at ?? openedAt };
  const off = { ...facts, ...traceOf(row), ...notBegun };
  const ending = { endedAt: row.ended_at ?? row.starts_at, reason: row.ended_reason ?? "" };
  switch (row.state) {
    case "planned":
      return { ...facts, ...notTold, askedAt: row.asked_at, approvedAt: null, state: row.state };
    case "approved":
      return { ...facts, ...notTold, askedAt: row.asked_at, approvedAt, state: row.state };
    case "invited":
      return { ...facts, ...told, ...notBegun, publishedAt: null, state: row.state };
    case "published":
      return { ...facts, ...told, ...notBegun, publishedAt, state: row.state };
    case "open":
      return { ...begun, closedAt: null, state: row.state };
    case "suspended":
      return { ...begun, ...suspended, state: row.state };
    case "closed":
      return { ...closed, state: row.state };
    case "archived":
      return { ...closed, archivedAt: row.archived_at ?? closed.closedAt, state: row.state };
    case "cancelled":
      return { ...off, ...ending, state: row.state };
    case "postponed":
      return { ...off, ...ending, postponedToId: row.postponed_to_id ?? "", state: row.state };
    default:
      return row.state satisfies never;
  }
}

function factsOf(row: MeetingRow) {
  return {
    id: row.id,
    bodyId: row.body_id,
    kind: row.kind,
    year: row.year,
    title: row.title,
    place: row.place,
    startsAt: row.starts_at,
    chairSeatId: row.chair_seat_id,
    ruleSet: row.rule_set,
    followsId: row.follows_id,
  };
}

/** How far a meeting had come when it was called off. */
function traceOf(row: MeetingRow) {
  const { number, asked_at: askedAt, approved_at: approvedAt } = row;
  return {
    ...{ number, askedAt, approvedAt },
    ...{ invitedAt: row.invited_at, publishedAt: row.published_at },
  };
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
    asked_at: meeting.askedAt,
    approved_at: meeting.approvedAt,
    invited_at: meeting.invitedAt,
    published_at: meeting.publishedAt,
    suspended_at: "suspendedAt" in meeting ? meeting.suspendedAt : null,
    archived_at: "archivedAt" in meeting ? meeting.archivedAt : null,
    ended_at: "endedAt" in meeting ? meeting.endedAt : null,
    ended_reason: "reason" in meeting ? meeting.reason : null,
    postponed_to_id: "postponedToId" in meeting ? meeting.postponedToId : null,
    follows_id: meeting.followsId,
  };
}
