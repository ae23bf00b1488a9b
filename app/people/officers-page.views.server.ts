import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { organisationNames, personTitles } from "./directory.views.server.ts";
import { ledMinistries, requireOfficers } from "./people-standing.views.server.ts";
import { stateOfPeriod, type PeriodState } from "./period.ts";
import type { Bilingual, Person } from "./person.ts";
import type { RoleGrant } from "./role-grant.ts";
import { listOfficersOf } from "./role.store.server.ts";

export type OfficersPage = {
  officers: (RoleGrant & { state: PeriodState; title: Bilingual; ministry: Bilingual | null })[];
  ministries: { id: string; name: Bilingual }[];
  today: string;
};

/** The officers and leads of the ministries of which this person is lead, of all times. */
export async function officersPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<OfficersPage> {
  requireOfficers(person);
  const today = dayOf(now);
  const own = await ledMinistries(db, person.id, now);
  const grants = await listOfficersOf(db, own);
  const titles = await personTitles(
    db,
    grants.map(({ personId }) => personId),
  );
  const names = new Map((await organisationNames(db)).map(({ id, name }) => [id, name]));
  return {
    officers: grants.flatMap((grant) => {
      const title = titles.get(grant.personId);
      if (!title) return [];
      const ministry = names.get(grant.organisationId ?? "") ?? null;
      return [{ ...grant, state: stateOfPeriod(grant, today), title, ministry }];
    }),
    ministries: own.flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, name }] : [];
    }),
    today,
  };
}
