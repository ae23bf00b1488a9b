import type { Knex } from "knex";
import { isPoint, type FloorRequest, type RequestKind } from "./floor-request.ts";
import type { Span } from "./speaking-time.ts";

type RequestRow = {
  id: string;
  meeting_id: string;
  item_id: string;
  person_id: string;
  kind: RequestKind;
  state: FloorRequest["state"];
  place: number;
  asked_at: number;
  ended_at: number | null;
};

export async function findRequest(db: Knex, id: string): Promise<FloorRequest | null> {
  const row: RequestRow | undefined = await db("floor_requests").where({ id }).first();
  return row ? rowToRequest(row) : null;
}

/** Everybody who waits or speaks on this item. */
export async function liveRequests(db: Knex, itemId: string): Promise<FloorRequest[]> {
  const rows: RequestRow[] = await db("floor_requests")
    .where({ item_id: itemId })
    .whereIn("state", ["waiting", "interrupted", "speaking"])
    .orderBy("place");
  return rows.map(rowToRequest);
}

/** Whoever has the floor in this meeting. */
export async function speakingRequest(db: Knex, meetingId: string): Promise<FloorRequest | null> {
  const row: RequestRow | undefined = await db("floor_requests")
    .where({ meeting_id: meetingId, state: "speaking" })
    .first();
  return row ? rowToRequest(row) : null;
}

export async function saveRequest(db: Knex, request: FloorRequest): Promise<void> {
  const row = requestToRow(request);
  await db("floor_requests").insert(row).onConflict("id").merge();
}

type NewSpeech = { id: string; allottedMs: number; givenBy: string; at: number };

export async function beginSpeech(
  db: Knex,
  request: Pick<FloorRequest, "id" | "meetingId">,
  speech: NewSpeech,
): Promise<void> {
  await db("speeches").insert({
    id: speech.id,
    meeting_id: request.meetingId,
    request_id: request.id,
    allotted_ms: speech.allottedMs,
    started_at: speech.at,
    given_by: speech.givenBy,
  });
}

export async function finishSpeech(db: Knex, requestId: string, at: number): Promise<void> {
  await db("speeches").where({ request_id: requestId, ended_at: null }).update({ ended_at: at });
}

export type Stretch = Span & {
  requestId: string;
  itemId: string;
  personId: string;
  kind: RequestKind;
  allottedMs: number;
};

/** Every stretch of speaking in the meeting, in order of time. */
export async function stretchesIn(db: Knex, meetingId: string): Promise<Stretch[]> {
  const rows = await db("speeches as s")
    .join("floor_requests as r", "r.id", "s.request_id")
    .where("s.meeting_id", meetingId)
    .orderBy(["s.started_at", "s.id"])
    .select(
      ...["s.request_id", "s.started_at", "s.ended_at", "s.allotted_ms"],
      ...["r.item_id", "r.person_id", "r.kind"],
    );
  return rows.map((row) => ({
    requestId: row.request_id,
    itemId: row.item_id,
    personId: row.person_id,
    kind: row.kind,
    allottedMs: Number(row.allotted_ms),
    from: Number(row.started_at),
    to: row.ended_at === null ? null : Number(row.ended_at),
  }));
}

function rowToRequest(row: RequestRow): FloorRequest {
  const facts = {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    personId: row.person_id,
    kind: row.kind,
    place: row.place,
    askedAt: Number(row.asked_at),
  };
  switch (row.state) {
    case "waiting":
    case "interrupted":
      return { ...facts, state: row.state, endedAt: null };
    case "speaking":
      return { ...facts, state: row.state, endedAt: null };
    case "spoken":
    case "withdrawn":
    case "dismissed":
      return { ...facts, state: row.state, endedAt: Number(row.ended_at) };
    default:
      return row.state satisfies never;
  }
}

function requestToRow(request: FloorRequest) {
  return {
    id: request.id,
    meeting_id: request.meetingId,
    item_id: request.itemId,
    person_id: request.personId,
    kind: request.kind,
    is_point: isPoint(request.kind) ? 1 : 0,
    state: request.state,
    place: request.place,
    asked_at: request.askedAt,
    ended_at: request.endedAt,
  };
}
