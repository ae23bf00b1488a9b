import type { Knex } from "knex";
import type { AttendanceKind, Via } from "./attendance.ts";
import type { PresenceChange } from "./presence.ts";

type Row = {
  seat_id: string | null;
  person_id: string;
  kind: AttendanceKind;
  substitute_person_id: string | null;
  from_at: number;
};

/** Every change of the meeting in the order in which it was written. */
export async function listPresenceChanges(db: Knex, meetingId: string): Promise<PresenceChange[]> {
  const rows: Row[] = await db("presence_changes")
    .where({ meeting_id: meetingId })
    .orderBy("seq")
    .select("seat_id", "person_id", "kind", "substitute_person_id", "from_at");
  return rows.map((row) => ({
    seatId: row.seat_id,
    personId: row.person_id,
    kind: row.kind,
    substitutePersonId: row.substitute_person_id,
    from: Number(row.from_at),
  }));
}

/** Since when the seat, or the guest, takes part as it does; null: nothing is written yet. */
export async function lastChange(
  db: Knex,
  of: { meetingId: string; seatId: string | null; personId: string },
): Promise<{ kind: AttendanceKind; from: number } | null> {
  const who =
    of.seatId === null ? { person_id: of.personId, seat_id: null } : { seat_id: of.seatId };
  const row: Row | undefined = await db("presence_changes")
    .where({ meeting_id: of.meetingId, ...who })
    .orderBy("seq", "desc")
    .first();
  return row ? { kind: row.kind, from: Number(row.from_at) } : null;
}

type Stamp = { meetingId: string; via: Via; by: string | null; at: number };

export async function insertPresenceChange(
  db: Knex,
  change: PresenceChange,
  stamp: Stamp,
): Promise<void> {
  await db("presence_changes").insert({
    meeting_id: stamp.meetingId,
    seat_id: change.seatId,
    person_id: change.personId,
    kind: change.kind,
    substitute_person_id: change.substitutePersonId,
    from_at: change.from,
    via: stamp.via,
    by_person_id: stamp.by,
    at: stamp.at,
  });
}

export type ItemTurn = { itemId: string; at: number };

/** When the room turned to which item, in order. */
export async function listItemTurns(db: Knex, meetingId: string): Promise<ItemTurn[]> {
  const rows: { item_id: string; at: number }[] = await db("item_turns")
    .where({ meeting_id: meetingId })
    .orderBy("seq")
    .select("item_id", "at");
  return rows.map((row) => ({ itemId: row.item_id, at: Number(row.at) }));
}

export async function insertItemTurn(
  db: Knex,
  turn: ItemTurn & { meetingId: string },
): Promise<void> {
  await db("item_turns").insert({
    meeting_id: turn.meetingId,
    item_id: turn.itemId,
    at: turn.at,
  });
}
