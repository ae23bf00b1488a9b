import { z } from "zod";
import { concludeCampaign } from "../campaigns/conclude-campaign.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  concludeCampaign(app, intent, { campaignId: params["id"] ?? "" }),
);
