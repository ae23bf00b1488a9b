import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { listVersions, type ResolutionVersion } from "./resolution-version.store.server.ts";
import { requireResolution } from "./resolution.views.server.ts";

/** Every saved version of a draft, the newest first, for whoever may write it. */
export async function resolutionVersions(
  db: Knex,
  { person, id }: { person: Person; id: string },
): Promise<ResolutionVersion[]> {
  await requireResolution(db, { person, id, action: "resolution.draft" });
  return listVersions(db, id);
}
