import type { Knex } from "knex";
import { requirePerson } from "../people/person.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Resolution } from "../resolutions/resolution.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { maySeePrepared } from "./prepared-tasks.views.server.ts";
import { requirePreparing, type PreparedTask } from "./prepared-task.ts";
import { findPrepared } from "./prepared-task.store.server.ts";

type Asked = { by: string; id: string; at: number };

/** A prepared task that this person may still change, and its document, which nobody else changes now. */
export async function requireOwnPrepared(
  db: Knex,
  { by, id, at }: Asked,
): Promise<{ prepared: PreparedTask; resolution: Resolution }> {
  const person = await requirePerson(db, by, at);
  const { resolutionId } = (await findPrepared(db, id)) ?? refuse("not-found");
  const wanted = { person, id: resolutionId, action: "resolution.prepare-tasks" } as const;
  const resolution = await requireResolution(db, { ...wanted, forUpdate: true });
  // As it is now that nobody else changes it: we may have waited for who did.
  const prepared = (await findPrepared(db, id)) ?? refuse("not-found");
  if (!maySeePrepared(person, prepared)) refuse("not-found");
  requirePreparing(resolution.state);
  return { prepared, resolution };
}
