import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { takeStepIn } from "./take-step.server.ts";
import { asReceived } from "./task.ts";

/** The lead ministry takes note: from here on it reports. */
export async function receiveTask(app: App, intent: Intent, input: { taskId: string }) {
  const { taskId } = input;
  return commit(app, { act: "receive-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.receive",
      step: "received",
      apply: asReceived,
    }),
  );
}
