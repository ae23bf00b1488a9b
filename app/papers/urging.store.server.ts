import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";
import type { Lack } from "./board.ts";

type Urging = {
  id: string;
  itemId: string;
  day: Day;
  lacks: readonly Lack[];
  at: number;
  by: string;
};

export async function insertUrging(db: Knex, urging: Urging): Promise<void> {
  await db("item_urgings").insert({
    id: urging.id,
    item_id: urging.itemId,
    on_day: urging.day,
    lacks: JSON.stringify(urging.lacks),
    at: urging.at,
    by_person_id: urging.by,
  });
}

export async function isUrgedOn(db: Knex, itemId: string, day: Day): Promise<boolean> {
  return (
    (await db("item_urgings").where({ item_id: itemId, on_day: day }).first("id")) !== undefined
  );
}

/** When the lead ministry of each item was last asked. */
export async function lastUrgings(
  db: Knex,
  itemIds: readonly string[],
): Promise<Map<string, number>> {
  const rows: { item_id: string; last: number }[] = await db("item_urgings")
    .whereIn("item_id", [...itemIds])
    .groupBy("item_id")
    .select("item_id")
    .max("at as last");
  return new Map(rows.map(({ item_id, last }) => [item_id, Number(last)]));
}
