import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asNotExtended } from "./extension.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; reason: string };

/** The leader in charge leaves the deadline where it is, with a reason. */
export async function refuseExtension(app: App, intent: Intent, input: Input) {
  const { taskId, reason } = input;
  return commit(app, { act: "refuse-extension", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.decide-extension",
      step: "extension-refused",
      apply: (task) => asNotExtended(task, reason),
      said: { text: reason },
    }),
  );
}
