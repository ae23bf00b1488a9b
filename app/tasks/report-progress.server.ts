import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { keepEvidence } from "./keep-evidence.server.ts";
import { takeStepIn, type Evidence } from "./take-step.server.ts";
import type { Report } from "./task-step.ts";
import { asInProgress } from "./task.ts";

type Input = { taskId: string; evidence: Evidence | null } & Report;

/** The lead ministry, or one that coordinates, says how far it is and what is in the way. */
export async function reportProgress(app: App, intent: Intent, input: Input) {
  const { evidence, taskId, ...said } = input;
  const file = await keepEvidence(app, evidence);
  const deed = { act: "report-progress", intent, input: { taskId, ...said, file } };
  return commit(app, deed, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      said,
      evidence,
      action: "task.report-progress",
      step: "progress",
      apply: asInProgress,
    }),
  );
}
