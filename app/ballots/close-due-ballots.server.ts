import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { dueBallots, findBallot, saveBallot } from "./ballot.store.server.ts";
import { countBallotIn } from "./count-ballot.server.ts";
import { recordStepIn } from "./record-step.server.ts";

/** Closes and counts what has come to its time, each ballot by itself. */
export async function closeDueBallots(app: App): Promise<{ closed: number }> {
  let closed = 0;
  for (const ballotId of await dueBallots(app.read, app.clock())) {
    const deed = { act: "close-due-ballot", intent: null, input: { ballotId } };
    closed += await commit(app, deed, async (tx) => {
      const ballot = await findBallot(tx.db, ballotId, { forUpdate: true });
      const dueAt = ballot?.issue?.dueAt;
      // Somebody closed or extended it meanwhile.
      if (ballot?.state !== "collecting" || dueAt === undefined || dueAt >= tx.at) return 0;
      const next = await countBallotIn(tx, ballot);
      await saveBallot(tx.db, next);
      await recordStepIn(tx, next, { step: "closed", text: "" });
      return 1;
    });
  }
  return { closed };
}
