import { z } from "zod";
import { explainCell } from "../campaigns/explain-cell.server.ts";
import { requireCampaign } from "../campaigns/campaign-standing.views.server.ts";

import { fileDeed } from "../file-deed.server.ts";
import { MAX_EVIDENCE_MEGABYTES } from "../tasks/task-step.ts";

const schema = z.object({
  criterionId: z.string().max(100),
  organisationId: z.string().max(100),
  text: z.string().trim().min(1).max(6000),
  seen: z.coerce.number().int().min(0),
});

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MAX_EVIDENCE_MEGABYTES,
  mayBegin: ({ app, person, params }) =>
    requireCampaign(app.read, {
      person,
      id: params["id"] ?? "",
      action: "campaign.explain",
      at: app.clock(),
    }),
};

export const action = fileDeed(schema, terms, ({ app, intent, input, params, file }) =>
  explainCell(app, intent, { ...input, campaignId: params["id"] ?? "", evidence: file }),
);
