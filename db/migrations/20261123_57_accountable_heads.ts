import type { Knex } from "knex";

/** Who headed the lead ministry when the task was given to it; null: not known. */
const COLUMNS = ["head_id text references persons(id)", "head_title_vi text", "head_title_en text"];

type Term = {
  seat_id: string;
  organisation_id: string;
  name_vi: string;
  name_en: string;
  person_id: string | null;
  from_on: string | null;
  to_on: string | null;
};

export async function up(knex: Knex): Promise<void> {
  for (const column of COLUMNS) await knex.raw(`alter table tasks add column ${column}`);
  await fillHeads(knex);
}

/** Who it was when the tasks there are were given, as far as the terms of the seats say. */
export async function fillHeads(knex: Knex): Promise<void> {
  const terms: Term[] = await knex("seats as s")
    .leftJoin("seat_terms as t", "t.seat_id", "s.id")
    .whereNotNull("s.organisation_id")
    .orderBy(["s.position", { column: "t.from_on", order: "desc" }])
    .select("s.id as seat_id", "s.organisation_id", "s.name_vi", "s.name_en", "t.person_id")
    .select("t.from_on", "t.to_on");
  const seats = new Map<string, string>();
  for (const term of terms) {
    const { organisation_id, seat_id, name_vi, name_en } = term;
    const led = () => knex("tasks").where({ lead_organisation_id: organisation_id });
    if (!seats.has(organisation_id)) {
      seats.set(organisation_id, seat_id);
      await led().update({ head_title_vi: name_vi, head_title_en: name_en });
    }
    if (seats.get(organisation_id) === seat_id && term.from_on !== null) {
      await during(led().whereNull("head_id"), term).update({ head_id: term.person_id });
    }
  }
}

/** Given in the term, by the days of Viet Nam. */
function during(query: Knex.QueryBuilder, { from_on, to_on }: Term): Knex.QueryBuilder {
  void query.where("given_at", ">=", Date.parse(`${from_on}T00:00:00+07:00`));
  const end = to_on === null ? null : Date.parse(`${to_on}T00:00:00+07:00`) + 86_400_000;
  return end === null ? query : query.where("given_at", "<", end);
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
