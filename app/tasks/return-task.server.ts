import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { takeStepIn } from "./take-step.server.ts";
import { asReturned } from "./task.ts";

type Input = { taskId: string; reason: string };

/** The Government Office sends a report back: what is missing, and the deadline stays. */
export async function returnTask(app: App, intent: Intent, input: Input) {
  const { taskId, reason } = input;
  return commit(app, { act: "return-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.return",
      step: "returned",
      apply: (task) => asReturned(task, reason),
      said: { text: reason },
    }),
  );
}
