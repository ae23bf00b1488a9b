import type { Knex } from "knex";
import { z } from "zod";
import type { Bilingual } from "../people/person.ts";
import type { SeatTerm } from "./seat-term.ts";

export type Seat = {
  id: string;
  bodyId: string;
  code: string;
  name: Bilingual;
  short: Bilingual;
  organisationId: string | null;
  breaksTies: boolean;
  /** The last day; null: it goes on. */
  toOn: string | null;
};

const seatRow = z.object({
  id: z.string(),
  body_id: z.string(),
  code: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  short_vi: z.string(),
  short_en: z.string(),
  organisation_id: z.string().nullable(),
  breaks_ties: z.number(),
  ended_on: z.string().nullable(),
});

const termRow = z.object({
  id: z.string(),
  seat_id: z.string(),
  person_id: z.string(),
  from_on: z.string(),
  to_on: z.string().nullable(),
});

export async function insertBody(
  db: Knex,
  { id, code, name }: { id: string; code: string; name: Bilingual },
): Promise<void> {
  await db("bodies").insert({ id, code, name_vi: name.vi, name_en: name.en });
}

/** In the order of precedence. */
export async function listSeats(db: Knex, bodyId: string): Promise<Seat[]> {
  const rows: unknown[] = await db("seats")
    .where({ body_id: bodyId })
    .orderBy(["position", "code"]);
  return seatRow.array().parse(rows).map(rowToSeat);
}

/** `forUpdate`: two changes of one seat come one after the other. */
export async function findSeat(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Seat | null> {
  const query = db("seats").where({ id }).first();
  const row: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToSeat(seatRow.parse(row)) : null;
}

/** Before any of its seats: two changes of their order come one after the other. */
export async function lockBody(db: Knex, id: string): Promise<void> {
  await db("bodies").where({ id }).forUpdate().first("id");
}

export async function saveSeatEnd(db: Knex, id: string, toOn: string | null): Promise<void> {
  await db("seats").where({ id }).update({ ended_on: toOn });
}

/** In this order, from the first on. */
export async function savePositions(db: Knex, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await db("seats").where({ id }).update({ position });
}

/** Behind all there are. */
export async function insertSeat(db: Knex, seat: Omit<Seat, "toOn">): Promise<void> {
  const last = await db("seats").where({ body_id: seat.bodyId }).max({ last: "position" }).first();
  await db("seats").insert({
    ...{ id: seat.id, body_id: seat.bodyId, code: seat.code },
    ...{ name_vi: seat.name.vi, name_en: seat.name.en },
    ...{ short_vi: seat.short.vi, short_en: seat.short.en },
    position: Number(last?.["last"] ?? -1) + 1,
    breaks_ties: seat.breaksTies ? 1 : 0,
    organisation_id: seat.organisationId,
  });
}

/** Of all times, the latest first. */
export async function listTerms(
  db: Knex,
  of: { seatIds: readonly string[] } | { personId: string },
): Promise<SeatTerm[]> {
  const query = db("seat_terms").orderBy("from_on", "desc").orderBy("id");
  if ("personId" in of) void query.where({ person_id: of.personId });
  else void query.whereIn("seat_id", [...of.seatIds]);
  const rows: unknown[] = await query;
  return termRow
    .array()
    .parse(rows)
    .map((row) => ({
      ...{ id: row.id, seatId: row.seat_id, personId: row.person_id },
      ...{ fromOn: row.from_on, toOn: row.to_on },
    }));
}

export async function insertTerm(db: Knex, term: SeatTerm): Promise<void> {
  await db("seat_terms").insert({
    ...{ id: term.id, seat_id: term.seatId, person_id: term.personId },
    ...{ from_on: term.fromOn, to_on: term.toOn },
  });
}

export async function saveTermEnd(db: Knex, id: string, toOn: string | null): Promise<void> {
  await db("seat_terms").where({ id }).update({ to_on: toOn });
}

function rowToSeat(row: z.output<typeof seatRow>): Seat {
  return {
    ...{ id: row.id, bodyId: row.body_id, code: row.code, organisationId: row.organisation_id },
    name: { vi: row.name_vi, en: row.name_en },
    short: { vi: row.short_vi, en: row.short_en },
    ...{ breaksTies: row.breaks_ties === 1, toOn: row.ended_on },
  };
}
