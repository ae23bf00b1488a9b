import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { reviewBallot as reviewed } from "./ballot.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

/** The head of the department lays it before the leadership. */
export async function reviewBallot(app: App, intent: Intent, input: { ballotId: string }) {
  return takeBallotStep(
    app,
    { act: "review-ballot", intent, input },
    {
      action: "ballot.review",
      step: "reviewed",
      apply: (_, ballot) => Promise.resolve(reviewed(ballot)),
    },
  );
}
