import type { Knex } from "knex";
import type { Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Person } from "./person.ts";
import { requirePerson } from "./person.views.server.ts";
import { requireMay } from "./require.ts";

const KEPT = { state: "kept", relations: [] } as const;

/** Refuses whoever does not run the system. */
export function requirePeople(person: Person): void {
  requireMay(person, "people.see", KEPT);
}

/** Refuses whoever is lead of no ministry. */
export function requireOfficers(person: Person): void {
  requireMay(person, "officers.see", KEPT);
}

type Doing = { db: Knex; at: number };

/** Who changes something here; null: the command line, of whoever owns the machine. */
export async function requireOperator(
  { db, at }: Doing,
  intent: Intent | null,
): Promise<Person | null> {
  if (intent === null) return null;
  const person = await requirePerson(db, intent.by, at);
  requireMay(person, "people.manage", KEPT);
  return person;
}

/** As `requireOperator`, for what nobody does to themselves: rights, lock, end. */
export async function requireOther(
  doing: Doing,
  intent: Intent | null,
  personId: string,
): Promise<void> {
  const operator = await requireOperator(doing, intent);
  if (operator?.id === personId) refuse("own-account");
}

/** The ministries of which this person is lead today: not those of which they are an officer only. */
export async function ledMinistries(db: Knex, personId: string, at: number): Promise<string[]> {
  const day = dayOf(at);
  return db("roles")
    .where({ person_id: personId, role: "ministry-lead" })
    .where("from_on", "<=", day)
    .where((either) => void either.whereNull("to_on").orWhere("to_on", ">=", day))
    .whereNotNull("organisation_id")
    .distinct()
    .pluck("organisation_id");
}
