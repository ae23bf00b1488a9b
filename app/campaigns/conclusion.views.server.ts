import type { Knex } from "knex";
import { organisationNames } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { isRefusal } from "../platform/refusal.ts";
import { requireState } from "./campaign.ts";
import { requireCampaign, type CampaignStanding } from "./campaign-standing.views.server.ts";
import type { Conclusion } from "./conclusion.ts";
import { findConclusion, listConclusions } from "./conclusion.store.server.ts";

export type ShownConclusion = Conclusion & {
  /** Whom it is about; null: all inspected bodies. */
  body: Bilingual | null;
};

/** Whoever is inspected learns what concerns them, once the campaign is concluded. */
export async function conclusionsOf(
  db: Knex,
  { person, standing }: { person: Person; standing: CampaignStanding },
): Promise<ShownConclusion[]> {
  const listed = await listConclusions(db, standing.campaign.id);
  const names = new Map((await organisationNames(db)).map(({ id, name }) => [id, name]));
  return listed
    .filter((each) => isSeen(person, standing, each))
    .map((each) => ({ ...each, body: names.get(each.organisationId ?? "") ?? null }));
}

function isSeen(person: Person, standing: CampaignStanding, conclusion: Conclusion): boolean {
  const { campaign, relations, bodyIds } = standing;
  const { state } = campaign;
  if (may(person, "campaign.see-all", { state, relations })) return true;
  if (state !== "concluded") return false;
  return conclusion.organisationId === null || bodyIds.includes(conclusion.organisationId);
}

/** The campaign of conclusions from which tasks may be given: it is concluded. */
export type ConcludedCampaign = {
  id: string;
  title: string;
  concludedAt: number;
  conclusions: ShownConclusion[];
};

type Asked = { person: Person; id: string; at: number };

/** Refuses `campaign-wrong-state` until it is concluded, and `not-found` to whoever may not see it. */
export async function requireConcluded(db: Knex, asked: Asked): Promise<ConcludedCampaign> {
  const { person } = asked;
  const standing = await requireCampaign(db, { ...asked, action: "campaign.see" });
  const { campaign } = standing;
  requireState(campaign, "concluded");
  const conclusions = await conclusionsOf(db, { person, standing });
  const { id, title, preparedAt, concludedAt } = campaign;
  return { id, title, concludedAt: concludedAt ?? preparedAt, conclusions };
}

export type SeenConclusion = {
  id: string;
  number: number;
  text: string;
  campaign: { id: string; title: string; concludedAt: number };
};

/** The conclusion a task comes from; null for whoever may not see it. */
export async function seenConclusion(db: Knex, asked: Asked): Promise<SeenConclusion | null> {
  const conclusion = await findConclusion(db, asked.id);
  if (!conclusion) return null;
  try {
    const concluded = await requireConcluded(db, { ...asked, id: conclusion.campaignId });
    const { conclusions, ...campaign } = concluded;
    if (!conclusions.some(({ id }) => id === conclusion.id)) return null;
    return { id: conclusion.id, number: conclusion.position, text: conclusion.text, campaign };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
