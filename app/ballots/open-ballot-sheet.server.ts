import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { insertOpening } from "./ballot-roll.store.server.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";
import { requireSheetOf } from "./whose-sheet.ts";

/** The member has the sheet before them; the first time is kept. An assistant's look is not the member's. */
export async function openBallotSheet(
  app: App,
  intent: Intent,
  input: { ballotId: string },
): Promise<{ isFirst: boolean }> {
  return commit(app, { act: "open-ballot-sheet", intent, input }, async (tx) => {
    const { ballotId } = input;
    const asked = { by: intent.by, ballotId, action: "ballot.send" } as const;
    const { personId } = requireSheetOf(await requireCollectingIn(tx, asked), intent.by);
    const isFirst = await insertOpening(tx.db, { ballotId, personId, at: tx.at });
    if (isFirst) {
      tx.record({
        type: "ballot.opened",
        subject: `ballot:${ballotId}`,
        payload: { personId },
        wakes: [`ballot:${ballotId}`],
      });
    }
    return { isFirst };
  });
}
