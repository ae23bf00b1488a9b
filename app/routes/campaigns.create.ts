import { campaignForm } from "../campaigns/campaign-fields.ts";
import { prepareCampaign } from "../campaigns/prepare-campaign.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(campaignForm, ({ app, intent, input }) =>
  prepareCampaign(app, intent, input),
);
