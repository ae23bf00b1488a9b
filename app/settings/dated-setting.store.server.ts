import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";
import type { HouseSettingName } from "./house-setting.ts";

/** What holds on a day; null: it was never set. */
export async function valueOn(db: Knex, name: HouseSettingName, day: Day): Promise<string | null> {
  return (await valuesOn(db, [name], day)).get(name) ?? null;
}

/** The same of several, in one trip; what was never set is left out. */
export async function valuesOn(
  db: Knex,
  names: readonly HouseSettingName[],
  day: Day,
): Promise<Map<HouseSettingName, string>> {
  const rows: { name: HouseSettingName; value: string }[] = await db("dated_settings")
    .whereIn("name", names)
    .where("from_on", "<=", day)
    .orderBy(["from_on", "id"])
    .select("name", "value");
  return new Map(rows.map(({ name, value }) => [name, value]));
}

type NewValue = {
  id: string;
  name: HouseSettingName;
  fromOn: Day;
  value: string;
  by: string | null;
  at: number;
};

export async function insertValue(db: Knex, given: NewValue): Promise<void> {
  const { id, name, fromOn: from_on, value, by: set_by, at: set_at } = given;
  await db("dated_settings").insert({ id, name, from_on, value, set_by, set_at });
}
