import { z } from "zod";
import { removeConclusion } from "../campaigns/remove-conclusion.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) => {
  const { id: campaignId = "", conclusion: conclusionId = "" } = params;
  return removeConclusion(app, intent, { campaignId, conclusionId });
});
