import type { Knex } from "knex";
import type { Conclusion } from "./conclusion.ts";

type Row = {
  id: string;
  campaign_id: string;
  position: number;
  organisation_id: string | null;
  text: string;
};

/** In their order. */
export async function listConclusions(db: Knex, campaignId: string): Promise<Conclusion[]> {
  const rows: Row[] = await db("campaign_conclusions")
    .where({ campaign_id: campaignId })
    .orderBy("position");
  return rows.map(rowToConclusion);
}

export async function findConclusion(db: Knex, id: string): Promise<Conclusion | null> {
  const row: Row | undefined = await db("campaign_conclusions").where({ id }).first();
  return row ? rowToConclusion(row) : null;
}

export async function insertConclusion(db: Knex, conclusion: Conclusion): Promise<void> {
  const { id, campaignId: campaign_id, position, organisationId, text } = conclusion;
  await db<Row>("campaign_conclusions").insert({
    ...{ id, campaign_id, position, organisation_id: organisationId, text },
  });
}

/** Takes one out; those behind it move up. */
export async function deleteConclusion(
  db: Knex,
  { id, campaignId, position }: Conclusion,
): Promise<void> {
  await db("campaign_conclusions").where({ id }).delete();
  const behind: string[] = await db("campaign_conclusions")
    .where({ campaign_id: campaignId })
    .where("position", ">", position)
    .orderBy("position")
    .pluck("id");
  // One by one: a place is taken by one conclusion only.
  for (const each of behind) {
    await db("campaign_conclusions").where({ id: each }).decrement("position");
  }
}

const rowToConclusion = (row: Row): Conclusion => ({
  id: row.id,
  campaignId: row.campaign_id,
  position: row.position,
  organisationId: row.organisation_id,
  text: row.text,
});
