import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { requireState } from "./campaign.ts";
import { requireCampaign } from "./campaign-standing.views.server.ts";
import { insertConclusion, listConclusions } from "./conclusion.store.server.ts";

type Input = { campaignId: string; organisationId: string | null; text: string };

/** The working group adds a conclusion, about one inspected body or about all. */
export async function addConclusion(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ conclusionId: string }> {
  return commit(app, { act: "add-conclusion", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { campaignId, organisationId, text } = input;
    const asked = { person, id: campaignId, action: "campaign.assess", at: tx.at } as const;
    const { campaign, bodyIds } = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    requireState(campaign, "open");
    if (organisationId !== null && !bodyIds.includes(organisationId)) {
      throw new Refusal("invalid-input", {}, { organisationId: "unreadable" });
    }
    const id = tx.id();
    const position = (await listConclusions(tx.db, campaignId)).length + 1;
    await insertConclusion(tx.db, { id, campaignId, position, organisationId, text });
    tx.record({
      type: "campaign.conclusion-added",
      subject: `campaign:${campaignId}`,
      payload: { conclusionId: id, position, organisationId },
      wakes: [`campaign:${campaignId}`],
    });
    return { conclusionId: id };
  });
}
