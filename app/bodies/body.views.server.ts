import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";

export type FilledSeat = {
  seatId: string;
  personId: string;
  code: string;
  name: Bilingual;
  short: Bilingual;
  position: number;
  breaksTies: boolean;
};

/** Who holds which seat of a body on a day (YYYY-MM-DD), in the order of precedence. */
export async function seatsOn(db: Knex, bodyId: string, day: string): Promise<FilledSeat[]> {
  const rows = await db("seats")
    .join("seat_terms", "seat_terms.seat_id", "seats.id")
    .where("seats.body_id", bodyId)
    .where("from_on", "<=", day)
    .where((term) => {
      void term.whereNull("to_on").orWhere("to_on", ">=", day);
    })
    .orderBy("seats.position")
    .select("seats.*", "seat_terms.person_id");
  return rows.map((row) => ({
    seatId: row.id,
    personId: row.person_id,
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    short: { vi: row.short_vi, en: row.short_en },
    position: row.position,
    breaksTies: row.breaks_ties === 1,
  }));
}

/** Whether this person holds the seat that decides a tie, in any body, on a day: the head of it. */
export async function headsBody(db: Knex, personId: string, day: string): Promise<boolean> {
  const seat = await db("seats")
    .join("seat_terms", "seat_terms.seat_id", "seats.id")
    .where({ "seat_terms.person_id": personId, breaks_ties: 1 })
    .where("from_on", "<=", day)
    .where((term) => {
      void term.whereNull("to_on").orWhere("to_on", ">=", day);
    })
    .first("seats.id");
  return seat !== undefined;
}

export async function listBodies(
  db: Knex,
): Promise<{ id: string; code: string; name: Bilingual }[]> {
  const rows = await db("bodies").orderBy("code").select("*");
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
  }));
}
