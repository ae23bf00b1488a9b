import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asResumed } from "./task-course.ts";
import { takeStepIn } from "./take-step.server.ts";

/** A suspended task goes on where it stood. */
export async function resumeTask(app: App, intent: Intent, input: { taskId: string }) {
  const { taskId } = input;
  return commit(app, { act: "resume-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.resume",
      step: "resumed",
      apply: asResumed,
    }),
  );
}
