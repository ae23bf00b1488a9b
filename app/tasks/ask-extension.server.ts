import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asAskingExtension } from "./extension.ts";
import { requireDeadlineAsked } from "./task-deadline.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; reason: string; deadline: string };

/** The lead ministry asks, before the deadline, for a later one, with a reason. */
export async function askExtension(app: App, intent: Intent, input: Input) {
  const { taskId, reason, deadline } = input;
  return commit(app, { act: "ask-extension", intent, input }, (tx) => {
    const terms = { from: tx.at, dueTime: app.settings.dueTime };
    return takeStepIn(tx, {
      intent,
      taskId,
      action: "task.ask-extension",
      step: "extension-asked",
      apply: (task) => {
        const asked = requireDeadlineAsked(deadline, terms);
        return asAskingExtension(task, { reason, asked, now: tx.at });
      },
      said: { text: reason, deadlineText: deadline.trim() },
    });
  });
}
