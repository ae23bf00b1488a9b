import type { Knex } from "knex";
import {
  requireCoordinators,
  requireLeader,
  requireMonitor,
  requireTaskLead,
} from "./parties.views.server.ts";
import { readTaskDeadline, type GivenFrom } from "./task-deadline.ts";
import type { Terms } from "./task-form.ts";
import type { TaskRow } from "./task-row.ts";
import { requireParties } from "./task.ts";

/** A row of the form as its task will be; refuses what is wrong in it, by field. */
export async function givenRow(db: Knex, row: TaskRow, around: GivenFrom) {
  const { title, deliverable, passage, leadId } = row;
  await requireTaskLead(db, { id: leadId, field: "leadId", at: around.from });
  await requireCoordinators(db, row.coordinatorIds, around.from);
  const coordinatorIds = requireParties(leadId, row.coordinatorIds);
  const { text, dueAt } = readTaskDeadline(row.deadline, around);
  const deadline = { deadlineText: text, dueAt, firstDueAt: dueAt };
  return { title, deliverable, passage, leadId, coordinatorIds, ...deadline };
}

/** Refuses, by field, who is not in charge of tasks, or follows none; `known` needs no asking. */
export async function requireTerms(
  db: Knex,
  { leaderId, monitorId }: Pick<Terms, "leaderId" | "monitorId">,
  { at, known }: { at: number; known: string | null },
): Promise<void> {
  if (leaderId !== null && leaderId !== known) await requireLeader(db, leaderId, at);
  if (monitorId !== null) await requireMonitor(db, monitorId, at);
}
