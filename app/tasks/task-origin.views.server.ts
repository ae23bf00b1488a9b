import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { dateVi, dayVi, isDay } from "../platform/dates.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { FIELD_NAMES, NO_FIELD, NO_FIELD_NAME, TASK_FIELDS } from "./task-fields.ts";
import type { Origin } from "./task-filter.ts";

/** How what a list belongs to is called, by key: an office, a resolution, a month, a day, an import. */
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
    case "field":
      return new Map(namedFields.filter(([field]) => keys.includes(field)));
    case "reminded":
      return new Map(keys.filter(isDay).map((day) => [day, remindedOn(day)]));
    case "imported":
      return importNames(db, keys);
    default:
      return by satisfies never;
  }
}

const namedFields: [string, Bilingual][] = [
  ...TASK_FIELDS.map((field): [string, Bilingual] => [field, FIELD_NAMES[field]]),
  [NO_FIELD, NO_FIELD_NAME],
];

function remindedOn(day: string): Bilingual {
  const date = dayVi(day);
  return { vi: `nhắc hạn ngày ${date}`, en: `reminded on ${date}` };
}

async function importNames(db: Knex, ids: readonly string[]): Promise<Map<string, Bilingual>> {
  const rows: { id: string; settled_at: number }[] = await db("task_imports")
    .whereIn("id", [...ids])
    .where({ state: "committed" })
    .select("id", "settled_at");
  return new Map(
    rows.map(({ id, settled_at: at }) => {
      const date = dateVi(at);
      return [id, { vi: `nhập từ tệp ngày ${date}`, en: `imported on ${date}` }];
    }),
  );
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
