import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";

/** Who answers for an organisation, by office: "Bộ trưởng Bộ Tư pháp". By organisation id. */
export async function headsOf(
  db: Knex,
  organisationIds: readonly string[],
): Promise<Map<string, Bilingual>> {
  const rows: HeadRow[] = await db("seats")
    .whereIn("organisation_id", [...new Set(organisationIds)])
    .select("organisation_id", "name_vi", "name_en")
    .orderBy("position", "desc");
  return new Map(rows.map((row) => [row.organisation_id, { vi: row.name_vi, en: row.name_en }]));
}

type HeadRow = { organisation_id: string; name_vi: string; name_en: string };
