import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { asDeclined } from "./task-course.ts";
import { requireTaskLead } from "./parties.views.server.ts";
import { takeStepIn } from "./take-step.server.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";

type Input = { taskId: string; reason: string; proposedId: string };

/** The lead ministry sends a task back as another's, within two working days, and names whose. */
export async function declineTask(app: App, intent: Intent, input: Input) {
  const { taskId, reason, proposedId } = input;
  return commit(app, { act: "decline-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.decline",
      step: "declined",
      apply: async (task) => {
        await requireTaskLead(tx.db, { id: proposedId, field: "proposedId", at: tx.at });
        const today = { now: tx.at, calendar: await calendarNow(tx.db) };
        return asDeclined(task, { reason, proposedId, ...today });
      },
      said: { text: reason, organisationId: proposedId },
    }),
  );
}
