import type { Knex } from "knex";
import { headOn, type Head, type HeadTerm } from "./head.ts";

/** Finds who answered for one of these organisations on a day (YYYY-MM-DD). */
export async function headsOf(
  db: Knex,
  organisationIds: readonly string[],
): Promise<(organisationId: string, day: string) => Head | null> {
  const rows: Row[] = await db("seats")
    .leftJoin("seat_terms", "seat_terms.seat_id", "seats.id")
    .whereIn("organisation_id", [...new Set(organisationIds)])
    .orderBy(["seats.position", { column: "from_on", order: "desc" }])
    .select("seats.id", "organisation_id", "name_vi", "name_en", "person_id", "from_on", "to_on");
  const terms = rows.map(rowToTerm);
  return (organisationId, day) => headOn(terms, { organisationId, day });
}

type Row = {
  id: string;
  organisation_id: string;
  name_vi: string;
  name_en: string;
  person_id: string | null;
  from_on: string | null;
  to_on: string | null;
};

const rowToTerm = (row: Row): HeadTerm => ({
  seatId: row.id,
  organisationId: row.organisation_id,
  title: { vi: row.name_vi, en: row.name_en },
  personId: row.person_id,
  fromOn: row.from_on,
  toOn: row.to_on,
});
