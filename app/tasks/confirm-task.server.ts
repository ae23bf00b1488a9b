import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { takeStepIn } from "./take-step.server.ts";
import { asConfirmed } from "./task.ts";

/** The Government Office confirms what was reported done; no ministry closes its own task. */
export async function confirmTask(app: App, intent: Intent, input: { taskId: string }) {
  const { taskId } = input;
  return commit(app, { act: "confirm-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.confirm",
      step: "confirmed",
      apply: asConfirmed,
    }),
  );
}
