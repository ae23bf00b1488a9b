import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { returnBallot as returned } from "./ballot.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; reason: string };

/** Back to the specialist, with the reason: by the head while it is reviewed, then by the leadership. */
export async function returnBallot(app: App, intent: Intent, input: Input) {
  return takeBallotStep(
    app,
    { act: "return-ballot", intent, input },
    {
      action: ({ state }) => (state === "in-review" ? "ballot.review" : "ballot.approve"),
      step: "returned",
      text: input.reason,
      apply: (_, ballot) => Promise.resolve(returned(ballot)),
    },
  );
}
