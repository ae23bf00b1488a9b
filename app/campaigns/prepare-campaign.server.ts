import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Campaign } from "./campaign.ts";
import type { CampaignFields } from "./campaign-fields.ts";
import { mayPrepare } from "./campaign-standing.views.server.ts";
import { insertCampaign, saveMatrix } from "./campaign.store.server.ts";
import { layCampaignIn } from "./lay-campaign.server.ts";

/** The secretariat prepares a campaign; nobody who is inspected sees it yet. */
export async function prepareCampaign(
  app: App,
  intent: Intent,
  input: CampaignFields,
): Promise<{ id: string }> {
  return commit(app, { act: "prepare-campaign", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    // There is no thing yet that somebody else might see.
    if (!mayPrepare(person)) return refuse("not-found");
    const laid = await layCampaignIn(tx, { person, fields: input });
    const { bodyIds, inspectorIds, criteria, ...facts } = input;
    const campaign: Campaign = {
      ...{ id: tx.id(), ...facts, state: "prepared", preparedAt: tx.at },
      ...{ openedAt: null, concludedAt: null },
    };
    await insertCampaign(tx.db, campaign);
    await saveMatrix(tx.db, campaign.id, laid);
    tx.record({
      type: "campaign.prepared",
      subject: `campaign:${campaign.id}`,
      payload: { bodies: laid.bodyIds.length, criteria: laid.criteria.length },
      wakes: [`campaign:${campaign.id}`, "campaigns"],
    });
    return { id: campaign.id };
  });
}
