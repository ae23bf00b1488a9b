import type { Knex } from "knex";
import type { SeatTerm } from "./seat-term.ts";
import { listTerms } from "./seat.store.server.ts";

/** The terms of every seat this person holds, held or will hold, the latest first. */
export function termsOf(db: Knex, personId: string): Promise<SeatTerm[]> {
  return listTerms(db, { personId });
}

/** The seat of this code, of the body of that code. */
export async function findSeatId(
  db: Knex,
  bodyCode: string,
  seatCode: string,
): Promise<string | null> {
  const row: { id: string } | undefined = await db("seats")
    .join("bodies", "bodies.id", "seats.body_id")
    .where({ "bodies.code": bodyCode, "seats.code": seatCode })
    .first("seats.id");
  return row?.id ?? null;
}
