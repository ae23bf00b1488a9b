import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { OpinionDraft } from "./opinion.ts";
import type { OpinionReceipt } from "./opinion-receipt.ts";
import { recordOpinionIn } from "./record-opinion.server.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";

type Input = {
  ballotId: string;
  personId: string;
  via: "paper" | "telephone";
  opinion: OpinionDraft;
  replacesId: string | null;
};

/** An opinion that came on paper or by telephone, entered for the member with its scan, and marked. */
export async function enterOpinion(
  app: App,
  intent: Intent,
  input: Input,
): Promise<OpinionReceipt> {
  return commit(app, { act: "enter-opinion", intent, input }, async (tx) => {
    const { ballotId, personId, via, opinion, replacesId } = input;
    const asked = { by: intent.by, ballotId, action: "ballot.enter" } as const;
    const { ballot, roll } = await requireCollectingIn(tx, asked);
    const recipient = roll.find((each) => each.personId === personId) ?? refuse("not-found");
    if (opinion.fileIds.length === 0) refuse("ballot-scan-missing");
    return recordOpinionIn(tx, { ballot, recipient, opinion, replacesId, via, sentBy: intent.by });
  });
}
