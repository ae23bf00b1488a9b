import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { codeOf } from "../resolutions/resolution.ts";
import type { Origin } from "./task-filter.ts";

/** How the rows of a report are called, by key: an office, a resolution, a month. */
export async function originNames(
  db: Knex,
  by: Origin["by"],
  keys: readonly string[],
): Promise<Map<string, Bilingual>> {
  switch (by) {
    case "leader":
      return personTitles(db, keys);
    case "source":
      return resolutionNames(db, keys);
    case "month":
      return new Map(keys.map((key) => [key, inBoth(key.split("-").reverse().join("/"))]));
    default:
      return by satisfies never;
  }
}

const inBoth = (name: string): Bilingual => ({ vi: name, en: name });

async function resolutionNames(db: Knex, ids: readonly string[]): Promise<Map<string, Bilingual>> {
  const rows: { id: string; series: string; number: number | null }[] = await db("resolutions")
    .whereIn("id", [...ids])
    .select("id", "series", "number");
  return new Map(
    rows.flatMap(({ id, series, number }) =>
      number === null ? [] : [[id, inBoth(codeOf({ number, series }))]],
    ),
  );
}
