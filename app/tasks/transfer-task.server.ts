import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { giveTaskIn } from "./give-task.server.ts";
import { requireTaskLead } from "./parties.views.server.ts";
import { takeStepIn } from "./take-step.server.ts";
import { asTransferred } from "./task-course.ts";
import { findTask } from "./task.store.server.ts";

type Input = { taskId: string; leadId: string; reason: string };

/** Handed on to another lead, who goes on under a new number and the same deadlines. */
export async function transferTask(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string; successorId: string }> {
  const { taskId, leadId, reason } = input;
  return commit(app, { act: "transfer-task", intent, input }, async (tx) => {
    const successorId = tx.id();
    await takeStepIn(tx, {
      intent,
      taskId,
      action: "task.transfer",
      step: "transferred",
      apply: async (task) => {
        await requireTaskLead(tx.db, { id: leadId, field: "leadId", at: tx.at });
        return asTransferred(task, { reason, leadId, successorId });
      },
      said: { text: reason, organisationId: leadId },
    });
    const task = (await findTask(tx.db, taskId)) ?? refuse("not-found");
    const coordinatorIds = task.coordinatorIds.filter((id) => id !== leadId);
    const parties = { leadId, coordinatorIds, assignedBy: intent.by };
    await giveTaskIn(tx, { ...task, ...parties, id: successorId });
    return { id: taskId, successorId };
  });
}
