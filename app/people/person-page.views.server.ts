import type { Knex } from "knex";
import { signInsOf, type SignIns } from "../accounts/sign-ins.views.server.ts";
import { heldSeats, type HeldSeat } from "../bodies/held-seats.views.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { personTitles } from "./directory.views.server.ts";
import { organisationChoices, type OrganisationChoice } from "./organisation-tree.views.server.ts";
import { requirePeople } from "./people-standing.views.server.ts";
import { stateOfPeriod, type PeriodState } from "./period.ts";
import { findRecord, type PersonRecord } from "./person-record.store.server.ts";
import type { Bilingual, Person } from "./person.ts";
import { holdersOf } from "./holders.views.server.ts";
import type { RoleGrant } from "./role-grant.ts";
import { listAssistantsOf, listRolesOf } from "./role.store.server.ts";

export type ShownRole = RoleGrant & { state: PeriodState; scope: Bilingual | null };
export type ShownAssistant = RoleGrant & { state: PeriodState; title: Bilingual | null };

export type PersonPage = {
  record: PersonRecord;
  /** Whoever looks at their own page changes no rights here. */
  isOwn: boolean;
  organisation: Bilingual | null;
  roles: ShownRole[];
  seats: (HeldSeat & { state: PeriodState })[];
  assistants: ShownAssistant[];
  signIns: SignIns;
  organisations: OrganisationChoice[];
  members: { id: string; title: Bilingual }[];
  today: string;
};

type Asked = { person: Person; id: string; now: number };

/** Everything on record about one person: never what they read, said or chose. */
export async function personPage(db: Knex, { person, id, now }: Asked): Promise<PersonPage> {
  requirePeople(person);
  const record = (await findRecord(db, id)) ?? refuse("not-found");
  const today = dayOf(now);
  const grants = await listRolesOf(db, id);
  const assisting = await listAssistantsOf(db, id);
  const organisations = await organisationChoices(db, now);
  const names = new Map(organisations.map((each) => [each.id, each.name]));
  const memberIds = await holdersOf(db, { roles: ["member"], at: now });
  const titles = await personTitles(db, [
    ...grants.flatMap(({ assistedPersonId }) => assistedPersonId ?? []),
    ...[...assisting.map(({ personId }) => personId), ...memberIds],
  ]);
  const scopeOf = ({ organisationId, assistedPersonId }: RoleGrant) =>
    names.get(organisationId ?? "") ?? titles.get(assistedPersonId ?? "") ?? null;
  const inTime = <T extends RoleGrant | HeldSeat>(each: T) => ({
    ...each,
    state: stateOfPeriod(each, today),
  });
  const members = memberIds.filter((memberId) => memberId !== id);
  return {
    ...{ record, organisations, today, isOwn: person.id === id },
    organisation: names.get(record.organisationId) ?? null,
    roles: grants.map((each) => ({ ...inTime(each), scope: scopeOf(each) })),
    seats: (await heldSeats(db, id)).map(inTime),
    assistants: assisting.map((each) => ({
      ...{ ...inTime(each), title: titles.get(each.personId) ?? null },
    })),
    signIns: await signInsOf(db, id),
    members: members.flatMap((memberId) => {
      const title = titles.get(memberId);
      return title ? [{ id: memberId, title }] : [];
    }),
  };
}
