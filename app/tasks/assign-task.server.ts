import { listMinistries } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { may } from "../people/permission.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { dayOf, isoWithOffset, yearOf } from "../platform/dates.ts";
import { requireDeadline } from "../platform/deadline.ts";
import { takeNumber } from "../platform/number-series.server.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { requireIssued, type IssuedResolution } from "../resolutions/resolution.ts";
import { requireClause } from "../resolutions/resolution.views.server.ts";
import { requireParties, type Task } from "./task.ts";
import { insertStep, insertTask } from "./task.store.server.ts";

type Input = {
  clauseId: string;
  title: string;
  deliverable: string;
  leadId: string;
  coordinatorIds: string[];
  /** As the clause writes it; working days count from the day of issue. */
  deadline: string;
};

/** Tasks of all ministries share one series a year. */
const SERIES = "NV";

/** The secretariat gives a clause of an issued resolution to one lead ministry: once per clause. */
export async function assignTask(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string; year: number; number: number }> {
  return commit(app, { act: "assign-task", intent, input }, async (tx) => {
    const resolution = await requireResolution(tx, intent.by, input.clauseId);
    await requireMinistries(tx, input);
    const coordinatorIds = requireParties(input.leadId, input.coordinatorIds);
    const terms = { from: isoWithOffset(resolution.issuedAt), dueTime: app.settings.dueTime };
    const deadline = requireDeadline(input.deadline, terms);
    const year = yearOf(dayOf(tx.at));
    const task: Task = {
      state: "assigned",
      id: tx.id(),
      year,
      number: await takeNumber(tx.db, { series: SERIES, year }),
      clauseId: input.clauseId,
      title: input.title,
      deliverable: input.deliverable,
      leadId: input.leadId,
      coordinatorIds,
      deadlineText: input.deadline.trim(),
      dueAt: deadline.instant,
      assignedAt: tx.at,
      assignedBy: intent.by,
      reportedAt: null,
    };
    if (!(await insertTask(tx.db, task))) refuse("clause-has-task");
    await recordAssignment(tx, task, resolution);
    return { id: task.id, year, number: task.number };
  });
}

async function requireResolution(tx: Tx, by: string, clauseId: string): Promise<IssuedResolution> {
  const person = await requirePerson(tx.db, by, tx.at);
  const { resolution } = await requireClause(tx.db, person, clauseId);
  if (!may(person, "task.assign", { state: "assigned", relations: [] })) refuse("not-allowed");
  return requireIssued(resolution);
}

async function requireMinistries(tx: Tx, { leadId, coordinatorIds }: Input): Promise<void> {
  const known = new Set((await listMinistries(tx.db)).map(({ id }) => id));
  if (!known.has(leadId)) throw new Refusal("invalid-input", {}, { leadId: "unreadable" });
  if (coordinatorIds.every((id) => known.has(id))) return;
  throw new Refusal("invalid-input", {}, { coordinatorIds: "unreadable" });
}

async function recordAssignment(tx: Tx, task: Task, resolution: IssuedResolution): Promise<void> {
  const { id, year, number, leadId, coordinatorIds, dueAt } = task;
  await insertStep(tx.db, {
    id: tx.id(),
    taskId: id,
    step: "assigned",
    text: "",
    obstacles: "",
    file: null,
    personId: task.assignedBy,
    at: task.assignedAt,
  });
  tx.record({
    type: "task.assigned",
    subject: `task:${id}`,
    payload: { year, number, leadId, coordinatorIds: [...coordinatorIds], dueAt },
    wakes: [`task:${id}`, "tasks", `resolution:${resolution.id}`],
  });
}
