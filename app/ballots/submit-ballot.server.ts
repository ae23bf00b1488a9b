import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { submitBallot as submitted } from "./ballot.ts";
import { findEdition, listBallotPapers } from "./ballot-edition.store.server.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

/** The specialist lays the ballot before the head of the department. */
export async function submitBallot(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "submit-ballot", intent, input },
    {
      action: "ballot.submit",
      step: "submitted",
      apply: async (tx, ballot) => {
        const content = (await findEdition(tx.db, ballot.id, 1)) ?? refuse("not-found");
        const papers = await listBallotPapers(tx.db, ballot.id, 1);
        const counts = { papers: papers.length, issues: content.issues.length };
        return submitted(ballot, counts);
      },
    },
  );
}
