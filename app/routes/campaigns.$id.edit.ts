import { campaignForm } from "../campaigns/campaign-fields.ts";
import { editCampaign } from "../campaigns/edit-campaign.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(campaignForm, ({ app, intent, input, params }) =>
  editCampaign(app, intent, { ...input, campaignId: params["id"] ?? "" }),
);
