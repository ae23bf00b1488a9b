import { requirePerson } from "../people/person.views.server.ts";
import { may } from "../people/permission.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireIssued, type IssuedResolution } from "../resolutions/resolution.ts";
import { requireClause } from "../resolutions/resolution.views.server.ts";
import { giveTaskIn } from "./give-task.server.ts";
import { requireTaskLead } from "./task-standing.views.server.ts";
import { readTaskDeadline } from "./task-deadline.ts";
import { requireParties } from "./task.ts";
import { clauseHasTask } from "./task.store.server.ts";

type Input = {
  clauseId: string;
  title: string;
  deliverable: string;
  leadId: string;
  coordinatorIds: string[];
  /** As the clause writes it; working days count from the day of issue. */
  deadline: string;
};

/** The secretariat gives a clause of an issued resolution to one lead ministry. */
export async function assignTask(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string; year: number; number: number }> {
  return commit(app, { act: "assign-task", intent, input }, async (tx) => {
    const resolution = await requireResolution(tx, intent.by, input.clauseId);
    const { leadId, clauseId } = input;
    await requireTaskLead(tx.db, leadId, "leadId");
    for (const id of input.coordinatorIds) await requireTaskLead(tx.db, id, "coordinatorIds");
    const coordinatorIds = requireParties(leadId, input.coordinatorIds);
    const terms = { from: resolution.issuedAt, dueTime: app.settings.dueTime };
    const { text: deadlineText, dueAt } = readTaskDeadline(input.deadline, terms);
    const { title, deliverable } = input;
    const parties = { leadId, coordinatorIds, leaderId: resolution.approvedBy };
    const deadline = { deadlineText, dueAt, firstDueAt: dueAt };
    const facts = { id: tx.id(), clauseId, title, deliverable, assignedBy: intent.by };
    // Whoever gives tasks waits for the number, so that nobody gives the clause at the same time.
    const wakes = [`resolution:${resolution.id}`];
    const task = await giveTaskIn(tx, { ...facts, ...parties, ...deadline }, wakes);
    if (await clauseHasTask(tx.db, { clauseId, besides: task.id })) refuse("clause-has-task");
    return { id: task.id, year: task.year, number: task.number };
  });
}

async function requireResolution(tx: Tx, by: string, clauseId: string): Promise<IssuedResolution> {
  const person = await requirePerson(tx.db, by, tx.at);
  const { resolution } = await requireClause(tx.db, person, clauseId);
  if (!may(person, "task.assign", { state: "assigned", relations: [] })) refuse("not-allowed");
  return requireIssued(resolution);
}
