import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import type { Role } from "./person.ts";

type Wanted = {
  roles: readonly Role[];
  /** Only those who hold the role for one of these organisations. */
  organisationIds?: readonly string[];
  /** Instant; roles in force on that day in Hà Nội. */
  at: number;
};

/** The ids of everybody who holds one of these roles. */
export async function holdersOf(db: Knex, wanted: Wanted): Promise<string[]> {
  const query = inForce(db, wanted.at).whereIn("role", [...wanted.roles]);
  if (wanted.organisationIds) void query.whereIn("organisation_id", [...wanted.organisationIds]);
  return query.distinct().pluck("person_id");
}

export type Post = {
  personId: string;
  role: Role;
  /** The role's own organisation, or else the person's: a member heads theirs. */
  organisationId: string;
};

/** Who holds these roles, and for whom. */
export async function postsOf(
  db: Knex,
  { roles, at }: Pick<Wanted, "roles" | "at">,
): Promise<Post[]> {
  return inForce(db, at)
    .join("persons", "persons.id", "roles.person_id")
    .whereIn("role", [...roles])
    .select({ personId: "roles.person_id", role: "roles.role" })
    .select(db.raw('coalesce(roles.organisation_id, persons.organisation_id) as "organisationId"'));
}

/** The ids of those who assist one of these persons. */
export async function assistantsOf(
  db: Knex,
  personIds: readonly string[],
  at: number,
): Promise<string[]> {
  const pairs = await assistancesOf(db, personIds, at);
  return [...new Set(pairs.map(({ assistantId }) => assistantId))];
}

/** Who assists whom of these persons. */
export async function assistancesOf(
  db: Knex,
  personIds: readonly string[],
  at: number,
): Promise<{ assistantId: string; personId: string }[]> {
  return inForce(db, at)
    .where({ role: "assistant" })
    .whereIn("assisted_person_id", [...personIds])
    .orderBy(["person_id", "assisted_person_id"])
    .select({ assistantId: "person_id", personId: "assisted_person_id" });
}

function inForce(db: Knex, at: number): Knex.QueryBuilder {
  const day = dayOf(at);
  return db("roles")
    .where("from_on", "<=", day)
    .where((either) => {
      void either.whereNull("to_on").orWhere("to_on", ">=", day);
    });
}
