import type { Knex } from "knex";
import { z } from "zod";
import { dayOf, type Day } from "../platform/dates.ts";
import { ROLES, THEMES, type Locale, type Person, type Theme } from "./person.ts";

const personRow = z.object({
  id: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  organisation_id: z.string(),
  locale: z.enum(["vi", "en"]).nullable(),
  theme: z.enum(THEMES),
});

const roleRow = z.object({
  role: z.enum(ROLES),
  organisation_id: z.string().nullable(),
  assisted_person_id: z.string().nullable(),
});

type RoleRow = z.output<typeof roleRow>;

/** The person with the roles in force on the day of `at` in Hà Nội. */
export async function loadPerson(db: Knex, id: string, at: number): Promise<Person | null> {
  const row: unknown = await db("persons").where({ id }).first();
  if (!row) return null;
  return rowToPerson(personRow.parse(row), await rolesInForce(db, id, dayOf(at)));
}

export async function updatePreferences(
  db: Knex,
  id: string,
  { locale, theme }: { locale: Locale; theme: Theme },
): Promise<void> {
  await db("persons").where({ id }).update({ locale, theme });
}

async function rolesInForce(db: Knex, personId: string, day: Day): Promise<RoleRow[]> {
  const rows: unknown[] = await db("roles")
    .where({ person_id: personId })
    .where("from_on", "<=", day)
    .where((either) => either.whereNull("to_on").orWhere("to_on", ">=", day))
    .orderBy("id");
  return roleRow.array().parse(rows);
}

function rowToPerson(row: z.output<typeof personRow>, roles: readonly RoleRow[]): Person {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    organisationId: row.organisation_id,
    roles: [...new Set(roles.map(({ role }) => role))],
    ministryIds: present(
      roles.filter(({ role }) => role.startsWith("ministry-")).map((each) => each.organisation_id),
    ),
    assistedIds: present(
      roles.filter(({ role }) => role === "assistant").map((each) => each.assisted_person_id),
    ),
    locale: row.locale,
    theme: row.theme,
  };
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
