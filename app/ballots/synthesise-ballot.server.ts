import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { synthesiseBallot as synthesised } from "./ballot.ts";
import { listExplanations, listOpinions } from "./opinion.store.server.ts";
import { remarksOf } from "./synthesis.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

/** The synthesis is laid before the leadership, once every remark has the lead ministry's answer. */
export async function synthesiseBallot(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "synthesise-ballot", intent, input },
    {
      action: "ballot.synthesise",
      step: "synthesised",
      apply: async (tx, ballot) => {
        const remarks = remarksOf(await listOpinions(tx.db, ballot.id));
        const answers = await listExplanations(tx.db, ballot.id);
        const open = remarks.filter(
          ({ opinionId, issueId }) =>
            !answers.some((one) => one.opinionId === opinionId && one.issueId === issueId),
        );
        return synthesised(ballot, tx.at, open.length);
      },
    },
  );
}
