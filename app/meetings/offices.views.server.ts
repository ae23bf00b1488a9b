import type { Knex } from "knex";
import { organisationNames } from "../people/directory.views.server.ts";
import { refuse } from "../platform/refusal.ts";

/** Refuses an agenda item led or presented by an organisation that does not exist. */
export async function requireOffices(db: Knex, ids: readonly string[]): Promise<void> {
  const known = new Set((await organisationNames(db)).map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) refuse("invalid-input");
}

/** Refuses a presenting person who does not exist; none is fine. */
export async function requireSpeaker(db: Knex, id: string | null | undefined): Promise<void> {
  if (!id) return;
  if (!(await db("persons").where({ id }).first("id"))) refuse("invalid-input");
}
