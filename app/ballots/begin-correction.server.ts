import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireCollecting } from "./ballot.ts";
import { findEdition, listBallotPapers, saveEdition } from "./ballot-edition.store.server.ts";
import { layPapersIn } from "./lay-papers.server.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; reason: string };

/** A correction begins as a copy of what is being answered; until it is issued nobody is told. */
export async function beginCorrection(app: App, intent: Intent, input: Input) {
  return takeBallotStep(
    app,
    { act: "begin-correction", intent, input },
    {
      action: "ballot.correct",
      step: "correction-begun",
      text: input.reason,
      apply: async (tx, ballot) => {
        requireCollecting(ballot, tx.at);
        const edition = ballot.edition + 1;
        if (await findEdition(tx.db, ballot.id, edition)) refuse("ballot-correction-open");
        const standing =
          (await findEdition(tx.db, ballot.id, ballot.edition)) ?? refuse("not-found");
        const fresh = { edition, reason: input.reason, issuedAt: null, issuedBy: null };
        await saveEdition(tx.db, { ...standing, ...fresh });
        const papers = await listBallotPapers(tx.db, ballot.id, ballot.edition);
        await layPapersIn(tx, { ballotId: ballot.id, edition, papers });
        return ballot;
      },
    },
  );
}
