import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";
import type { Person } from "./person.ts";
import { loadPerson } from "./person.store.server.ts";

/** Who this is, with the roles in force on the day of `at`; null when there is no such person. */
export function findPerson(db: Knex, id: string, at: number): Promise<Person | null> {
  return loadPerson(db, id, at);
}

export async function requirePerson(db: Knex, id: string, at: number): Promise<Person> {
  return (await loadPerson(db, id, at)) ?? refuse("not-signed-in");
}

/** Whose name at the sign-in this is. */
export async function findPersonId(db: Knex, login: string): Promise<string | null> {
  const row: { id: string } | undefined = await db("persons").where({ login }).first("id");
  return row?.id ?? null;
}

/** What a person is called, at the sign-in and everywhere: what no password of theirs may be. */
export async function namesOf(db: Knex, id: string): Promise<string[]> {
  const row: { login: string; title_vi: string; title_en: string } | undefined = await db("persons")
    .where({ id })
    .first("login", "title_vi", "title_en");
  return row ? [row.login, row.title_vi, row.title_en] : [];
}

/** The name at the sign-in; null when there is no such person. */
export async function findLogin(db: Knex, id: string): Promise<string | null> {
  const row: { login: string } | undefined = await db("persons").where({ id }).first("login");
  return row?.login ?? null;
}
