import { z } from "zod";
import { addConclusion } from "../campaigns/add-conclusion.server.ts";
import { deed } from "../door.server.ts";

const schema = z.object({
  organisationId: z.string().max(100).nullable().default(null),
  text: z.string().trim().min(1).max(4000),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  addConclusion(app, intent, { ...input, campaignId: params["id"] ?? "" }),
);
