import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { composed, fold } from "../platform/fold.ts";
import { organisationChoices, type OrganisationChoice } from "./organisation-tree.views.server.ts";
import { requirePeople } from "./people-standing.views.server.ts";
import { ON_A_PAGE, type PeopleQuery, type Shown } from "./people-query.ts";
import { stateOfPeriod } from "./period.ts";
import { listRecords, type PersonRecord } from "./person-record.store.server.ts";
import type { Bilingual, Person, Role } from "./person.ts";
import { listRolesUntil } from "./role.store.server.ts";
import { firstSteps, type FirstSteps } from "./first-steps.views.server.ts";

export type PersonLine = {
  id: string;
  login: string;
  title: Bilingual;
  organisation: Bilingual | null;
  roles: Role[];
  standing: Exclude<Shown, "all">;
};

export type PeopleList = {
  lines: PersonLine[];
  total: number;
  query: PeopleQuery;
  organisations: OrganisationChoice[];
  /** The form of a new one is asked for. */
  isAdding: boolean;
  /** What is still to be done before the system can be used; null once all is. */
  steps: FirstSteps | null;
};

type Asked = { person: Person; now: number; query: PeopleQuery; isAdding: boolean };

/** Everybody on record, a page of them, for whoever runs the system. */
export async function peopleList(db: Knex, asked: Asked): Promise<PeopleList> {
  const { person, now, query, isAdding } = asked;
  requirePeople(person);
  const today = dayOf(now);
  const found = await listRecords(db, (persons) => narrowed(db, persons, { query, today }));
  const words = fold(composed(query.words));
  const all = found.filter((each) => words === "" || wordsOf(each).includes(words));
  const from = (query.page - 1) * ON_A_PAGE;
  const organisations = await organisationChoices(db, now);
  return {
    lines: await linesOf(db, all.slice(from, from + ON_A_PAGE), { today, organisations }),
    ...{ total: all.length, query, organisations, isAdding, steps: await firstSteps(db, now) },
  };
}

/** Names are folded here: a database that knows no Vietnamese finds "Tư pháp" under "tu phap" too. */
function wordsOf({ login, title }: PersonRecord): string {
  return fold(composed(`${login} ${title.vi} ${title.en}`));
}

type Narrow = { query: PeopleQuery; today: string };

function narrowed(db: Knex, persons: Knex.QueryBuilder, { query, today }: Narrow) {
  const { organisationId, role, show } = query;
  if (organisationId !== null) void persons.where({ organisation_id: organisationId });
  if (show === "ended") void persons.whereNotNull("ended_on");
  if (show === "current" || show === "locked") void persons.whereNull("ended_on");
  if (show === "locked") void persons.whereNotNull("locked_at");
  if (role !== null) {
    const held = db("roles")
      .where({ role })
      .where("from_on", "<=", today)
      .where((either) => void either.whereNull("to_on").orWhere("to_on", ">=", today))
      .select("person_id");
    void persons.whereIn("id", held);
  }
  return persons;
}

type Around = { today: string; organisations: readonly OrganisationChoice[] };

async function linesOf(
  db: Knex,
  records: readonly PersonRecord[],
  { today, organisations }: Around,
): Promise<PersonLine[]> {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const ids = records.map(({ id }) => id);
  const grants = await listRolesUntil(db, ids, today);
  const inForce = grants.filter((grant) => stateOfPeriod(grant, today) === "in-force");
  return records.map(({ id, login, title, organisationId, endedOn, lockedAt }) => {
    const roles = inForce.filter(({ personId }) => personId === id).map(({ role }) => role);
    return {
      ...{ id, login, title, organisation: names.get(organisationId) ?? null },
      roles: [...new Set(roles)],
      standing: endedOn !== null ? "ended" : lockedAt !== null ? "locked" : "current",
    };
  });
}
