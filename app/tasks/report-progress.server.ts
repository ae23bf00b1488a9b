import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { keepEvidence } from "./keep-evidence.server.ts";
import { takeStepIn, type Evidence } from "./take-step.server.ts";
import { asInProgress } from "./task.ts";

type Input = { taskId: string; text: string; obstacles: string; evidence: Evidence | null };

/** The lead ministry, or one that coordinates, says how far it is and what is in the way. */
export async function reportProgress(app: App, intent: Intent, input: Input) {
  const { evidence, ...report } = input;
  const file = await keepEvidence(app, evidence);
  const deed = { act: "report-progress", intent, input: { ...report, file } };
  return commit(app, deed, (tx) =>
    takeStepIn(tx, {
      ...report,
      intent,
      evidence,
      action: "task.report-progress",
      step: "progress",
      apply: asInProgress,
    }),
  );
}
