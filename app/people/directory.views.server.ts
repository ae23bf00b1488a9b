import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import type { Bilingual, Person } from "./person.ts";
import { holdersOf } from "./holders.views.server.ts";
import { loadPerson } from "./person.store.server.ts";

export type OrganisationName = { id: string; code: string; name: Bilingual; short: Bilingual };

/**
 * Every organisation, in the order of the state's own lists. With `at` without those that have ended
 * by then, but for `keptIds`: what names them already keeps them.
 */
export async function organisationNames(
  db: Knex,
  at?: number,
  keptIds?: readonly string[],
): Promise<OrganisationName[]> {
  const rows: OrganisationRow[] = await standing(db, at, keptIds).orderBy("position");
  return rows.map(rowToName);
}

/**
 * Those that may lead an item or a task: ministries, ministry-level bodies, the Government Office.
 * With `at` without those that have ended by then: nothing new is given to them.
 */
export async function listMinistries(db: Knex, at?: number): Promise<OrganisationName[]> {
  const rows: OrganisationRow[] = await standing(db, at)
    .whereIn("kind", ["ministry", "ministry-level", "office"])
    .orderBy("position");
  return rows.map(rowToName);
}

/** Those that may coordinate a task: the same, and the provinces and cities; `at` as above. */
export async function listCoordinators(
  db: Knex,
  at?: number,
  keptIds?: readonly string[],
): Promise<(OrganisationName & { isLocality: boolean })[]> {
  const rows: (OrganisationRow & { kind: string })[] = await standing(db, at, keptIds)
    .whereIn("kind", ["ministry", "ministry-level", "office", "locality"])
    .orderBy("position");
  return rows.map((row) => ({ ...rowToName(row), isLocality: row.kind === "locality" }));
}

/** How these persons are called, by id; an id nobody has is left out. */
export async function personTitles(
  db: Knex,
  ids: readonly string[],
): Promise<Map<string, Bilingual>> {
  const rows: TitleRow[] = await db("persons")
    .whereIn("id", [...new Set(ids)])
    .select("id", "title_vi", "title_en");
  return new Map(rows.map((row) => [row.id, { vi: row.title_vi, en: row.title_en }]));
}

/** Those whom the demo's start page offers, in its order. */
export async function listDemoPersons(db: Knex, at: number): Promise<Person[]> {
  const rows: { id: string }[] = await db("persons")
    .whereNotNull("demo_position")
    .orderBy("demo_position")
    .select("id");
  const persons = await Promise.all(rows.map(({ id }) => loadPerson(db, id, at)));
  return persons.filter((person) => person !== null);
}

/** Who leads the Government on the day of `at`: the Prime Minister and the Deputy Prime Ministers. */
export async function governmentLeaders(
  db: Knex,
  at: number,
): Promise<{ id: string; title: Bilingual }[]> {
  const members = await holdersOf(db, { roles: ["member"], at });
  const rows: TitleRow[] = await db("persons")
    .join("organisations", "organisations.id", "persons.organisation_id")
    .where("organisations.kind", "government")
    .whereIn("persons.id", members)
    .orderBy("title_vi", "desc")
    .select("persons.id", "title_vi", "title_en");
  return rows.map(({ id, title_vi: vi, title_en: en }) => ({ id, title: { vi, en } }));
}

function standing(
  db: Knex,
  at: number | undefined,
  keptIds: readonly string[] = [],
): Knex.QueryBuilder {
  const all = db("organisations");
  if (at === undefined) return all;
  return all.where((row) => {
    void row
      .whereNull("to_on")
      .orWhere("to_on", ">=", dayOf(at))
      .orWhereIn("id", [...keptIds]);
  });
}

/** Whether there is a person at all. */
export async function isAnybodyKept(db: Knex): Promise<boolean> {
  return (await db("persons").first("id")) !== undefined;
}

type TitleRow = { id: string; title_vi: string; title_en: string };

type OrganisationRow = {
  id: string;
  code: string;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
};

function rowToName(row: OrganisationRow): OrganisationName {
  return {
    id: row.id,
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    short: { vi: row.short_vi, en: row.short_en },
  };
}
