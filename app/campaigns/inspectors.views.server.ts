import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import { holdersOf } from "../people/holders.views.server.ts";
import type { Bilingual } from "../people/person.ts";

export type Inspector = { id: string; title: Bilingual };

/** Who can be named to inspect: the officers and heads of office of the ministries and localities. */
export async function listInspectors(db: Knex, at: number): Promise<Inspector[]> {
  const roles = ["ministry-officer", "ministry-lead"] as const;
  return inspectorsNamed(db, await holdersOf(db, { roles, at }));
}

/** As they are called, in the order of their titles. */
export async function inspectorsNamed(db: Knex, ids: readonly string[]): Promise<Inspector[]> {
  const titles = await personTitles(db, ids);
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((one, other) => one.title.vi.localeCompare(other.title.vi, "vi"));
}
