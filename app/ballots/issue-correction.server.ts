import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { correctBallot } from "./ballot.ts";
import { findEdition, listBallotPapers, saveEdition } from "./ballot-edition.store.server.ts";
import { logIssueIn } from "./log-issue.server.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

/** The correction takes the place of what was asked; whoever has answered is told and may answer anew. */
export async function issueCorrection(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "issue-correction", intent, input },
    {
      action: "ballot.approve",
      step: "corrected",
      payload: ({ edition }) => ({ edition }),
      apply: async (tx, ballot, person) => {
        const next = correctBallot(ballot, tx.at);
        const { id, edition } = next;
        const content = (await findEdition(tx.db, id, edition)) ?? refuse("ballot-no-correction");
        const papers = await listBallotPapers(tx.db, id, edition);
        if (papers.length === 0) refuse("ballot-no-papers");
        if (content.issues.length === 0) refuse("ballot-no-issues");
        await saveEdition(tx.db, { ...content, issuedAt: tx.at, issuedBy: person.id });
        await logIssueIn(tx, next);
        return next;
      },
    },
  );
}
