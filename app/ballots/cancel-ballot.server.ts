import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { cancelBallot as cancelled } from "./ballot.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; reason: string };

/** After it was issued: nothing is counted, and everybody asked is told. */
export async function cancelBallot(app: App, intent: Intent, input: Input) {
  return takeBallotStep(
    app,
    { act: "cancel-ballot", intent, input },
    {
      action: "ballot.cancel",
      step: "cancelled",
      text: input.reason,
      apply: (_, ballot) => Promise.resolve(cancelled(ballot)),
    },
  );
}
