import type { Knex } from "knex";
import { bodyIdsOf, criteriaOf } from "./campaign.store.server.ts";
import type { Campaign } from "./campaign.ts";
import { marksBefore, type Round } from "./comparison.ts";
import { assessedCriteria } from "./criteria.ts";
import { cellKey, matrixRows, type Mark, type Marks } from "./matrix.ts";
import type { Remark } from "./remark.ts";
import { latestRemarks } from "./remark.store.server.ts";

export type LoadedMatrix = Round & {
  bodyIds: string[];
  /** The latest of every kind in every cell, by the cell's key. */
  remarks: ReadonlyMap<string, { finding?: Remark; statement?: Remark }>;
  /** What was found in the round before, by the cell of this one; null: there is none. */
  before: Marks | null;
};

type Asked = { campaign: Campaign; bodyIds: readonly string[] };

/** The columns of these bodies, and what was found in them in the round before. */
export async function loadMatrix(db: Knex, { campaign, bodyIds }: Asked): Promise<LoadedMatrix> {
  const { remarks, ...round } = await loadRound(db, { campaignId: campaign.id, bodyIds });
  const loaded = { ...round, bodyIds: [...bodyIds], remarks };
  if (campaign.previousId === null) return { ...loaded, before: null };
  const inBoth = (await bodyIdsOf(db, campaign.previousId)).filter((id) => bodyIds.includes(id));
  const past = await loadRound(db, { campaignId: campaign.previousId, bodyIds: inBoth });
  return { ...loaded, before: marksBefore(loaded, past) };
}

async function loadRound(db: Knex, asked: { campaignId: string; bodyIds: readonly string[] }) {
  const criteria = await criteriaOf(db, asked.campaignId);
  const remarks = new Map<string, { finding?: Remark; statement?: Remark }>();
  for (const remark of await latestRemarks(db, asked)) {
    const key = cellKey(remark.criterionId, remark.organisationId);
    remarks.set(key, { ...remarks.get(key), [remark.kind]: remark });
  }
  const { bodyIds } = asked;
  const marks = new Map<string, Mark>();
  for (const { id } of assessedCriteria(criteria)) {
    for (const bodyId of bodyIds) {
      const key = cellKey(id, bodyId);
      marks.set(key, remarks.get(key)?.finding?.mark ?? "not-assessed");
    }
  }
  return { rows: matrixRows(criteria, { bodyIds, marks }), bodyIds, remarks };
}
