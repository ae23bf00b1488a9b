import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";
import type { HouseSettingName } from "./house-setting.ts";

/** What holds on a day; null: it was never set. */
export async function valueOn(db: Knex, name: HouseSettingName, day: Day): Promise<string | null> {
  const row: { value: string } | undefined = await db("dated_settings")
    .where({ name })
    .where("from_on", "<=", day)
    .orderBy([
      { column: "from_on", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first("value");
  return row?.value ?? null;
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
