import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { withdrawBallot as withdrawn } from "./ballot.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; reason: string };

/** Before it was issued, for good; with the reason. */
export async function withdrawBallot(app: App, intent: Intent, input: Input) {
  return takeBallotStep(
    app,
    { act: "withdraw-ballot", intent, input },
    {
      action: "ballot.withdraw",
      step: "withdrawn",
      text: input.reason,
      apply: (_, ballot) => Promise.resolve(withdrawn(ballot)),
    },
  );
}
