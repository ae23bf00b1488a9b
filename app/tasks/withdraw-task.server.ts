import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asWithdrawn } from "./task-course.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; reason: string };

/** The Government Office takes a task back (rút), with a reason. */
export async function withdrawTask(app: App, intent: Intent, input: Input) {
  const { taskId, reason } = input;
  return commit(app, { act: "withdraw-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.withdraw",
      step: "withdrawn",
      apply: (task) => asWithdrawn(task, reason),
      said: { text: reason },
    }),
  );
}
