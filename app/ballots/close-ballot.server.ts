import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { countBallotIn } from "./count-ballot.server.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

/** Before its time, once everybody has answered. */
export async function closeBallot(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "close-ballot", intent, input },
    {
      action: "ballot.close",
      step: "closed",
      apply: (tx, ballot) => countBallotIn(tx, ballot),
    },
  );
}
