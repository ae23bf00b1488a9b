import type { Knex } from "knex";

/** Whom the demo's start page offers: they speak for themselves, nobody acts in their name. */
export async function demoPersonIds(db: Knex): Promise<Set<string>> {
  const ids: string[] = await db("persons").whereNotNull("demo_position").pluck("id");
  return new Set(ids);
}
