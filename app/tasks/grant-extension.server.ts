import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { asExtended } from "./extension.ts";
import { requireWithinParent } from "./sub-task.ts";
import { requireDeadlineAsked } from "./task-deadline.ts";
import { takeStepIn } from "./take-step.server.ts";
import { findTask } from "./task.store.server.ts";

type Input = { taskId: string; deadline: string; note: string };

/** The leader in charge moves the deadline: to the date asked for, or to another. */
export async function grantExtension(app: App, intent: Intent, input: Input) {
  const { taskId, deadline, note } = input;
  return commit(app, { act: "grant-extension", intent, input }, async (tx) => {
    const terms = { from: tx.at, ...(await reckoningAt(tx.db, app.settings, tx.at)) };
    return takeStepIn(tx, {
      intent,
      taskId,
      action: "task.decide-extension",
      step: "extension-granted",
      apply: async (task) => {
        const granted = requireDeadlineAsked(deadline, terms);
        const parent = task.parentId === null ? null : await findTask(tx.db, task.parentId);
        if (parent) requireWithinParent(parent, granted.dueAt);
        return asExtended(task, granted);
      },
      said: { text: note, deadlineText: deadline.trim() },
    });
  });
}
