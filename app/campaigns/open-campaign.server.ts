import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { openCampaign as opened } from "./campaign.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { saveCampaign } from "./campaign.store.server.ts";

/** Bodies and criteria stand from now on; those inspected see their own column. */
export async function openCampaign(
  app: App,
  intent: Intent,
  { campaignId: id }: { campaignId: string },
): Promise<{ state: string }> {
  return commit(app, { act: "open-campaign", intent, input: { id } }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "campaign.open", at: tx.at } as const;
    const { campaign } = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    const next = opened(campaign, tx.at);
    await saveCampaign(tx.db, next);
    const wakes = [`campaign:${id}`, "campaigns"];
    tx.record({ type: "campaign.opened", subject: `campaign:${id}`, payload: {}, wakes });
    return { state: next.state };
  });
}
