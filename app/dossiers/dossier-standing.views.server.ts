import type { Knex } from "knex";
import type { Action, Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { refuse } from "../platform/refusal.ts";
import type { Dossier } from "./dossier.ts";
import { findDossier } from "./dossier.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; forUpdate?: boolean };

/** The dossier, if doing this to it can be this person's; another ministry's is as good as missing. */
export async function requireDossier(
  db: Knex,
  { person, id, action, forUpdate = false }: Wanted,
): Promise<{ dossier: Dossier; relations: Relation[] }> {
  const dossier = (await findDossier(db, id, { forUpdate })) ?? refuse("not-found");
  const relations = relationsToMinistry(person, dossier.ministryId);
  requireEver(person, { action, see: "dossier.see", state: dossier.state, relations });
  return { dossier, relations };
}

/** How a person stands to what this ministry prepares. */
export function relationsToMinistry(person: Person, ministryId: string): Relation[] {
  if (!person.ministryIds.includes(ministryId)) return [];
  return person.roles.includes("ministry-lead") ? ["dossier-lead"] : ["dossier-officer"];
}

/** Leaves of a query on `dossiers` what this person may see: the same cells as `dossier.see`. */
export function whereDossierVisible<Query extends Knex.QueryBuilder>(
  query: Query,
  person: Person,
): Query {
  if (!isSecretariat(person)) query.whereIn("dossiers.ministry_id", [...person.ministryIds]);
  return query;
}

/** Whose business dossiers are at all: the others have no such page. */
export function requireDossiers(person: Person): void {
  if (!isSecretariat(person) && person.ministryIds.length === 0) refuse("not-found");
}
