import { z } from "zod";
import { assessCell } from "../campaigns/assess-cell.server.ts";
import { requireCampaign } from "../campaigns/campaign-standing.views.server.ts";
import { MARKS } from "../campaigns/matrix.ts";
import { fileDeed } from "../file-deed.server.ts";
import { MAX_EVIDENCE_MEGABYTES } from "../tasks/task-step.ts";

const schema = z.object({
  criterionId: z.string().max(100),
  organisationId: z.string().max(100),
  mark: z.enum(MARKS),
  text: z.string().trim().max(6000).default(""),
  seen: z.coerce.number().int().min(0),
});

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MAX_EVIDENCE_MEGABYTES,
  mayBegin: ({ app, person, params }) =>
    requireCampaign(app.read, {
      person,
      id: params["id"] ?? "",
      action: "campaign.assess",
      at: app.clock(),
    }),
};

export const action = fileDeed(schema, terms, ({ app, intent, input, params, file }) =>
  assessCell(app, intent, { ...input, campaignId: params["id"] ?? "", evidence: file }),
);
