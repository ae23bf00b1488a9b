import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireState } from "./campaign.ts";
import { isOwnBody, requireCampaign } from "./campaign-standing.views.server.ts";
import { keepRemarkIn, type Said } from "./keep-remark.server.ts";
import { deedOf } from "./remark.ts";

type Input = Said & { campaignId: string };

/** An inspected body states to what was found of it, until the campaign is concluded. */
export async function explainCell(
  app: App,
  intent: Intent,
  { campaignId: id, ...said }: Input,
): Promise<{ seq: number }> {
  // Kept under its content before any row names it.
  if (said.evidence) await app.files.keep(said.evidence.arrival);
  const input = { id, ...deedOf(said) };
  return commit(app, { act: "explain-cell", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "campaign.explain", at: tx.at } as const;
    const standing = await requireCampaign(tx.db, { ...asked, forUpdate: true });
    const { criterionId, organisationId, evidence } = said;
    if (!isOwnBody(person, organisationId)) refuse("not-found");
    requireState(standing.campaign, "open");
    const statement = { person, kind: "statement", mark: null, said } as const;
    const { seq } = await keepRemarkIn(tx, standing, statement);
    tx.record({
      type: "campaign.explained",
      subject: `campaign:${id}`,
      payload: { criterionId, organisationId, seq, hasFile: evidence !== null },
      wakes: [`campaign:${id}`],
    });
    return { seq };
  });
}
