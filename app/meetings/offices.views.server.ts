import type { Knex } from "knex";
import { organisationNames } from "../people/directory.views.server.ts";
import { refuse } from "../platform/refusal.ts";

/** Refuses an agenda item led or presented by an organisation that does not exist. */
export async function requireOffices(db: Knex, ids: readonly string[]): Promise<void> {
  const known = new Set((await organisationNames(db)).map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) refuse("invalid-input");
}
