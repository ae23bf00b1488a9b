import type { Knex } from "knex";
import type { Position } from "./position.ts";

type Marked = { itemId: string; seatId: string; personId: string; position: Position };

/** The last word of each seat on each item. */
export async function listPositions(db: Knex, meetingId: string): Promise<Marked[]> {
  const rows: Row[] = await db("item_positions").where({ meeting_id: meetingId });
  return rows.map((row) => ({
    itemId: row.item_id,
    seatId: row.seat_id,
    personId: row.person_id,
    position: row.position,
  }));
}

export async function savePosition(
  db: Knex,
  meetingId: string,
  { itemId, seatId, personId, position, at }: Marked & { at: number },
): Promise<void> {
  await db("item_positions")
    .insert({
      meeting_id: meetingId,
      item_id: itemId,
      seat_id: seatId,
      person_id: personId,
      position,
      at,
    })
    .onConflict(["item_id", "seat_id"])
    .merge(["position", "person_id", "at"]);
}

/** The items of a meeting that a member took out of the consent block. */
export async function liftedItems(db: Knex, meetingId: string): Promise<ReadonlySet<string>> {
  const ids: string[] = await db("lifted_items")
    .whereIn("item_id", db("agenda_items").where({ meeting_id: meetingId }).select("id"))
    .pluck("item_id");
  return new Set(ids);
}

/** False: somebody else was first. */
export async function insertLift(
  db: Knex,
  lift: { itemId: string; seatId: string; personId: string; at: number },
): Promise<boolean> {
  const inserted: unknown[] = await db("lifted_items")
    .insert({ item_id: lift.itemId, seat_id: lift.seatId, person_id: lift.personId, at: lift.at })
    .onConflict("item_id")
    .ignore()
    .returning("item_id");
  return inserted.length === 1;
}

type Row = { item_id: string; seat_id: string; person_id: string; position: Position };
