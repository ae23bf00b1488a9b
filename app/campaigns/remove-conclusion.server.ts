import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireState } from "./campaign.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { deleteConclusion, listConclusions } from "./conclusion.store.server.ts";

type Input = { campaignId: string; conclusionId: string };

/** Takes a conclusion out again, before the campaign is concluded. */
export async function removeConclusion(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ campaignId: string }> {
  return commit(app, { act: "remove-conclusion", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { campaignId, conclusionId } = input;
    const asked = { person, id: campaignId, action: "campaign.assess", at: tx.at } as const;
    const { campaign } = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    requireState(campaign, "open");
    const listed = await listConclusions(tx.db, campaignId);
    await deleteConclusion(
      tx.db,
      listed.find(({ id }) => id === conclusionId) ?? refuse("not-found"),
    );
    tx.record({
      type: "campaign.conclusion-removed",
      subject: `campaign:${campaignId}`,
      payload: { conclusionId },
      wakes: [`campaign:${campaignId}`],
    });
    return { campaignId };
  });
}
