import type { Knex } from "knex";

type Asked = { campaignIds: readonly string[]; bodyIds: readonly string[] };

/**
 * How many cells of these bodies are found not met, without a statement since then; by campaign, of
 * those under way.
 */
export async function cellsToExplain(
  db: Knex,
  { campaignIds, bodyIds }: Asked,
): Promise<Map<string, number>> {
  const rows: { id: string; count: number | string }[] = await db("campaign_remarks as r")
    .join("campaigns as c", "c.id", "r.campaign_id")
    .where({ "c.state": "open", "r.kind": "finding", "r.mark": "not-met" })
    .whereIn("c.id", [...campaignIds])
    .whereIn("r.organisation_id", [...bodyIds])
    .whereRaw(
      `not exists (select 1 from campaign_remarks l where l.criterion_id = r.criterion_id
        and l.organisation_id = r.organisation_id
        and ((l.kind = 'finding' and l.seq > r.seq) or (l.kind = 'statement' and l.at >= r.at)))`,
    )
    .groupBy("c.id")
    .select("c.id")
    .count("* as count");
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
