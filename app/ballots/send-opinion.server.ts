import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import type { OpinionDraft } from "./opinion.ts";
import type { OpinionReceipt } from "./opinion-receipt.ts";
import { recordOpinionIn } from "./record-opinion.server.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";
import { requireSheetOf } from "./whose-sheet.ts";

type Input = {
  ballotId: string;
  opinion: OpinionDraft;
  /** The opinion this one takes the place of, as the member knows it; null for the first. */
  replacesId: string | null;
  via?: "tablet" | "demo";
};

/**
 * The member's answer, by the member's own hand: no receipt, not recorded. A later one names the one
 * it replaces, and every version is kept. Events never carry what was answered.
 */
export async function sendOpinion(app: App, intent: Intent, input: Input): Promise<OpinionReceipt> {
  return commit(app, { act: "send-opinion", intent, input }, async (tx) => {
    const { ballotId, opinion, replacesId, via = "tablet" } = input;
    const asked = { by: intent.by, ballotId, action: "ballot.send" } as const;
    const standing = await requireCollectingIn(tx, asked);
    const recipient = requireSheetOf(standing, intent.by);
    const { ballot } = standing;
    return recordOpinionIn(tx, { ballot, recipient, opinion, replacesId, via, sentBy: intent.by });
  });
}
