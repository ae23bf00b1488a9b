import type { Knex } from "knex";
import { z } from "zod";
import { ROLES } from "./person.ts";
import type { RoleGrant } from "./role-grant.ts";

const row = z.object({
  id: z.string(),
  person_id: z.string(),
  role: z.enum(ROLES),
  organisation_id: z.string().nullable(),
  assisted_person_id: z.string().nullable(),
  from_on: z.string(),
  to_on: z.string().nullable(),
});

/** Every role this person has, had or will have, the latest first. */
export async function listRolesOf(db: Knex, personId: string): Promise<RoleGrant[]> {
  return rolesBy(db, (roles) => roles.where({ person_id: personId }));
}

/** Every role of an assistant of this person, the latest first. */
export async function listAssistantsOf(db: Knex, personId: string): Promise<RoleGrant[]> {
  return rolesBy(db, (roles) => roles.where({ assisted_person_id: personId, role: "assistant" }));
}

/** The officers and leads of these ministries, of all times. */
export async function listOfficersOf(
  db: Knex,
  organisationIds: readonly string[],
): Promise<RoleGrant[]> {
  const officers = ["ministry-officer", "ministry-lead"];
  return rolesBy(db, (roles) =>
    roles.whereIn("organisation_id", [...organisationIds]).whereIn("role", officers),
  );
}

/** The roles of these persons that reach into or past a day. */
export async function listRolesUntil(
  db: Knex,
  personIds: readonly string[],
  day: string,
): Promise<RoleGrant[]> {
  return rolesBy(db, (roles) =>
    roles
      .whereIn("person_id", [...personIds])
      .where((either) => void either.whereNull("to_on").orWhere("to_on", ">=", day)),
  );
}

export async function findRole(db: Knex, id: string): Promise<RoleGrant | null> {
  const [found] = await rolesBy(db, (roles) => roles.where({ id }));
  return found ?? null;
}

export async function insertRole(db: Knex, grant: RoleGrant): Promise<void> {
  await db("roles").insert({
    id: grant.id,
    person_id: grant.personId,
    role: grant.role,
    organisation_id: grant.organisationId,
    assisted_person_id: grant.assistedPersonId,
    from_on: grant.fromOn,
    to_on: grant.toOn,
  });
}

export async function saveLastDay(db: Knex, id: string, toOn: string): Promise<void> {
  await db("roles").where({ id }).update({ to_on: toOn });
}

export async function clearLastDay(db: Knex, id: string): Promise<void> {
  await db("roles").where({ id }).update({ to_on: null });
}

type Narrow = (roles: Knex.QueryBuilder) => Knex.QueryBuilder;

async function rolesBy(db: Knex, narrow: Narrow): Promise<RoleGrant[]> {
  const rows: unknown[] = await narrow(db("roles")).orderBy("from_on", "desc").orderBy("id");
  return row
    .array()
    .parse(rows)
    .map((each) => ({
      ...{ id: each.id, personId: each.person_id, role: each.role },
      ...{ organisationId: each.organisation_id, assistedPersonId: each.assisted_person_id },
      ...{ fromOn: each.from_on, toOn: each.to_on },
    }));
}
