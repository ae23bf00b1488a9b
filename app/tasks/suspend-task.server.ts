import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asSuspended } from "./task-course.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; reason: string };

/** The Government Office lets a task stand still, with a reason; its deadline is not moved. */
export async function suspendTask(app: App, intent: Intent, input: Input) {
  const { taskId, reason } = input;
  return commit(app, { act: "suspend-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.suspend",
      step: "suspended",
      apply: (task) => asSuspended(task, reason),
      said: { text: reason },
    }),
  );
}
