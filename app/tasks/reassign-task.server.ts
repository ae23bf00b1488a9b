import { headsOf } from "../bodies/heads.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { asReassigned } from "./task-course.ts";
import { requireTaskLead } from "./parties.views.server.ts";
import { takeStepIn } from "./take-step.server.ts";

type Input = { taskId: string; leadId: string; note: string };

/** The Government Office answers a return: given to another ministry, or to the same once more. */
export async function reassignTask(app: App, intent: Intent, input: Input) {
  const { taskId, leadId, note } = input;
  return commit(app, { act: "reassign-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.reassign",
      step: "reassigned",
      apply: async (task) => {
        await requireTaskLead(tx.db, { id: leadId, field: "leadId", at: tx.at });
        const head = (await headsOf(tx.db, [leadId]))(leadId, dayOf(tx.at));
        return asReassigned(task, { leadId, head, now: tx.at });
      },
      said: { text: note, organisationId: leadId },
    }),
  );
}
