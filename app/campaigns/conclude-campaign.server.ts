import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { concludeCampaign as concluded } from "./campaign.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { saveCampaign } from "./campaign.store.server.ts";
import { listConclusions } from "./conclusion.store.server.ts";

/** Matrix and conclusions are frozen; the conclusions go to those they are about. */
export async function concludeCampaign(
  app: App,
  intent: Intent,
  { campaignId: id }: { campaignId: string },
): Promise<{ state: string }> {
  return commit(app, { act: "conclude-campaign", intent, input: { id } }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "campaign.conclude", at: tx.at } as const;
    const { campaign } = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    const conclusions = (await listConclusions(tx.db, id)).length;
    const next = concluded(campaign, { conclusions, at: tx.at });
    await saveCampaign(tx.db, next);
    tx.record({
      type: "campaign.concluded",
      subject: `campaign:${id}`,
      payload: { conclusions },
      wakes: [`campaign:${id}`, "campaigns"],
    });
    return { state: next.state };
  });
}
