import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { keepEvidence } from "./keep-evidence.server.ts";
import { takeStepIn, type Evidence } from "./take-step.server.ts";
import type { Report } from "./task-step.ts";
import { asReportedDone } from "./task.ts";

type Input = { taskId: string; evidence: Evidence | null } & Report;

/** The lead ministry says that it is done and shows by what; the Government Office confirms. */
export async function reportDone(app: App, intent: Intent, input: Input) {
  const { evidence, taskId, ...said } = input;
  if (!evidence) throw new Refusal("evidence-missing", {}, { file: "required" });
  const file = await keepEvidence(app, evidence);
  const deed = { act: "report-done", intent, input: { taskId, ...said, file } };
  return commit(app, deed, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      said,
      evidence,
      action: "task.report-done",
      step: "reported-done",
      apply: (task) => asReportedDone(task, tx.at),
    }),
  );
}
