import type { Knex } from "knex";
import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import type { TaskImport } from "./task-import.ts";
import { findImport } from "./task-import.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; forUpdate?: boolean };

/** The import, for who may do this; refuses `import-not-staged` where its time for that is over. */
export async function requireImport(
  db: Knex,
  { person, id, action, forUpdate = false }: Wanted,
): Promise<TaskImport> {
  const taken = (await findImport(db, id, { forUpdate })) ?? refuse("not-found");
  const standing = { state: taken.state, relations: [] };
  requireEver(person, { action, see: "task-import.see", ...standing });
  return may(person, action, standing) ? taken : refuse("import-not-staged");
}

/** Who brings registers at all; for the others there is no such page. */
export function requireImporter(person: Person): void {
  requireMay(person, "task-import.stage", { state: "staged", relations: [] });
}
