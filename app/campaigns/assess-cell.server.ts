import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireState } from "./campaign.ts";
import { isOwnBody, requireCampaign } from "./campaign-standing.views.server.ts";
import { keepRemarkIn, type Said } from "./keep-remark.server.ts";
import type { Mark } from "./matrix.ts";
import { deedOf } from "./remark.ts";

type Input = Said & { campaignId: string; mark: Mark };

/** The working group says what it found in a cell: whether the body meets the criterion, and why. */
export async function assessCell(
  app: App,
  intent: Intent,
  { campaignId: id, mark, ...said }: Input,
): Promise<{ seq: number }> {
  // Kept under its content before any row names it.
  if (said.evidence) await app.files.keep(said.evidence.arrival);
  const input = { id, mark, ...deedOf(said) };
  return commit(app, { act: "assess-cell", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "campaign.assess", at: tx.at } as const;
    const standing = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    requireState(standing.campaign, "open");
    if (isOwnBody(person, said.organisationId)) refuse("not-allowed");
    const { seq } = await keepRemarkIn(tx, standing, { person, kind: "finding", mark, said });
    const { criterionId, organisationId, evidence } = said;
    tx.record({
      type: "campaign.assessed",
      subject: `campaign:${id}`,
      payload: { criterionId, organisationId, mark, seq, hasFile: evidence !== null },
      wakes: [`campaign:${id}`],
    });
    return { seq };
  });
}
