import type { Knex } from "knex";
import type { Campaign, CampaignState } from "./campaign.ts";
import type { Criterion } from "./criteria.ts";

type Row = {
  id: string;
  title: string;
  purpose: string;
  basis: string;
  from_on: string;
  to_on: string;
  previous_id: string | null;
  state: CampaignState;
  prepared_at: number;
  opened_at: number | null;
  concluded_at: number | null;
};

/** `forUpdate` makes whoever else acts on this campaign wait, on PostgreSQL. */
export async function findCampaign(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Campaign | null> {
  const query = db<Row>("campaigns").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToCampaign(row) : null;
}

export async function insertCampaign(db: Knex, campaign: Campaign): Promise<void> {
  await db("campaigns").insert(campaignToRow(campaign));
}

export async function saveCampaign(db: Knex, campaign: Campaign): Promise<void> {
  await db("campaigns").where({ id: campaign.id }).update(campaignToRow(campaign));
}

export type Laid = {
  bodyIds: readonly string[];
  inspectorIds: readonly string[];
  criteria: readonly Criterion[];
};

/** Bodies, inspectors and criteria, laid anew: nothing has been said to them yet. */
export async function saveMatrix(
  db: Knex,
  campaign_id: string,
  { bodyIds, inspectorIds, criteria }: Laid,
): Promise<void> {
  await db("campaign_bodies").where({ campaign_id }).delete();
  // Parts first: they hold on to their criterion.
  await db("campaign_criteria").where({ campaign_id }).whereNotNull("parent_id").delete();
  await db("campaign_criteria").where({ campaign_id }).delete();
  const bodies = bodyIds.map((organisation_id) => ({ campaign_id, organisation_id }));
  await db.batchInsert("campaign_bodies", bodies, 50);
  await db("campaign_inspectors").where({ campaign_id }).delete();
  const inspectors = inspectorIds.map((person_id) => ({ campaign_id, person_id }));
  await db.batchInsert("campaign_inspectors", inspectors, 50);
  const rows = criteria.map(({ id, parentId, title, precursorId }, position) => ({
    ...{ id, campaign_id, position, parent_id: parentId, title, precursor_id: precursorId },
  }));
  await db.batchInsert("campaign_criteria", rows, 50);
}

/** In the order of the state's own lists. */
export function bodyIdsOf(db: Knex, campaignId: string): Promise<string[]> {
  return db("campaign_bodies")
    .join("organisations", "organisations.id", "campaign_bodies.organisation_id")
    .where({ campaign_id: campaignId })
    .orderBy("organisations.position")
    .pluck("organisation_id");
}

/** In whatever order. */
export function inspectorIdsOf(db: Knex, campaignId: string): Promise<string[]> {
  return db("campaign_inspectors").where({ campaign_id: campaignId }).pluck("person_id");
}

/** In their order, parts behind their criterion. */
export async function criteriaOf(db: Knex, campaignId: string): Promise<Criterion[]> {
  const rows: CriterionRow[] = await db("campaign_criteria")
    .where({ campaign_id: campaignId })
    .orderBy("position");
  return rows.map(({ id, parent_id: parentId, title, precursor_id: precursorId }) => ({
    ...{ id, parentId, title, precursorId },
  }));
}

type CriterionRow = {
  id: string;
  parent_id: string | null;
  title: string;
  precursor_id: string | null;
};

const rowToCampaign = (row: Row): Campaign => ({
  id: row.id,
  title: row.title,
  purpose: row.purpose,
  basis: row.basis,
  fromOn: row.from_on,
  toOn: row.to_on,
  previousId: row.previous_id,
  state: row.state,
  preparedAt: row.prepared_at,
  openedAt: row.opened_at,
  concludedAt: row.concluded_at,
});

const campaignToRow = (campaign: Campaign): Row => ({
  id: campaign.id,
  title: campaign.title,
  purpose: campaign.purpose,
  basis: campaign.basis,
  from_on: campaign.fromOn,
  to_on: campaign.toOn,
  previous_id: campaign.previousId,
  state: campaign.state,
  prepared_at: campaign.preparedAt,
  opened_at: campaign.openedAt,
  concluded_at: campaign.concludedAt,
});
