import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireState } from "./campaign.ts";
import type { CampaignFields } from "./campaign-fields.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { bodyIdsOf, saveCampaign, saveMatrix } from "./campaign.store.server.ts";
import { layCampaignIn } from "./lay-campaign.server.ts";

type Input = CampaignFields & { campaignId: string };

/** Writes a campaign anew that is still prepared. */
export async function editCampaign(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string }> {
  return commit(app, { act: "edit-campaign", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { campaignId: id, bodyIds, inspectorIds, criteria, ...facts } = input;
    const asked = { person, id, action: "campaign.prepare", at: tx.at } as const;
    const { campaign } = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    requireState(campaign, "prepared");
    const laid = await layCampaignIn(tx, {
      person,
      fields: input,
      keptIds: await bodyIdsOf(tx.db, id),
    });
    await saveCampaign(tx.db, { ...campaign, ...facts });
    await saveMatrix(tx.db, id, laid);
    tx.record({
      type: "campaign.edited",
      subject: `campaign:${id}`,
      payload: { bodies: laid.bodyIds.length, criteria: laid.criteria.length },
      wakes: [`campaign:${id}`, "campaigns"],
    });
    return { id };
  });
}
