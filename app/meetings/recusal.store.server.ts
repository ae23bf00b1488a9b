import type { Knex } from "knex";
import type { Recusal } from "./recusal.ts";

type Row = {
  id: string;
  meeting_id: string;
  item_id: string;
  seat_id: string;
  person_id: string;
  reason: string;
  declared_at: number;
  declared_by: string;
};

/** Those that stand, of the whole meeting, in the order in which they were declared. */
export async function listRecusals(db: Knex, meetingId: string): Promise<Recusal[]> {
  const rows: Row[] = await standing(db).where({ meeting_id: meetingId }).orderBy("declared_at");
  return rows.map(rowToRecusal);
}

export async function findRecusal(
  db: Knex,
  of: { itemId: string; seatId: string },
): Promise<Recusal | null> {
  const row: Row | undefined = await standing(db)
    .where({ item_id: of.itemId, seat_id: of.seatId })
    .first();
  return row ? rowToRecusal(row) : null;
}

export async function insertRecusal(db: Knex, recusal: Recusal): Promise<void> {
  await db("recusals").insert({
    id: recusal.id,
    meeting_id: recusal.meetingId,
    item_id: recusal.itemId,
    seat_id: recusal.seatId,
    person_id: recusal.personId,
    reason: recusal.reason,
    declared_at: recusal.declaredAt,
    declared_by: recusal.declaredBy,
  });
}

export async function revokeRecusalRow(
  db: Knex,
  id: string,
  { at, by }: { at: number; by: string },
): Promise<void> {
  await db("recusals").where({ id }).update({ revoked_at: at, revoked_by: by });
}

function standing(db: Knex): Knex.QueryBuilder {
  return db("recusals").whereNull("revoked_at");
}

function rowToRecusal(row: Row): Recusal {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    seatId: row.seat_id,
    personId: row.person_id,
    reason: row.reason,
    declaredAt: Number(row.declared_at),
    declaredBy: row.declared_by,
  };
}
