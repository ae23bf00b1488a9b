import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { asAskingExtension } from "./extension.ts";
import { requireDeadlineAsked } from "./task-deadline.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; reason: string; deadline: string };

/** The lead ministry asks, before the deadline, for a later one, with a reason. */
export async function askExtension(app: App, intent: Intent, input: Input) {
  const { taskId, reason, deadline } = input;
  return commit(app, { act: "ask-extension", intent, input }, async (tx) => {
    const terms = { from: tx.at, ...(await reckoningAt(tx.db, app.settings, tx.at)) };
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
