import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import type { SeatTerm } from "./seat-term.ts";
import { listTerms } from "./seat.store.server.ts";

export type HeldSeat = SeatTerm & { name: Bilingual; body: Bilingual };

/** The seats a person holds, held or will hold, the latest first. */
export async function heldSeats(db: Knex, personId: string): Promise<HeldSeat[]> {
  const terms = await listTerms(db, { personId });
  const rows: Row[] = await db("seats")
    .join("bodies", "bodies.id", "seats.body_id")
    .whereIn(
      "seats.id",
      terms.map(({ seatId }) => seatId),
    )
    .select("seats.id", "seats.name_vi", "seats.name_en")
    .select({ body_vi: "bodies.name_vi", body_en: "bodies.name_en" });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return terms.flatMap((term) => {
    const row = byId.get(term.seatId);
    if (!row) return [];
    const name = { vi: row.name_vi, en: row.name_en };
    return [{ ...term, name, body: { vi: row.body_vi, en: row.body_en } }];
  });
}

type Row = { id: string; name_vi: string; name_en: string; body_vi: string; body_en: string };
