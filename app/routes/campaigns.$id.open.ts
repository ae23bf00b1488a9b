import { z } from "zod";
import { openCampaign } from "../campaigns/open-campaign.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  openCampaign(app, intent, { campaignId: params["id"] ?? "" }),
);
