import { may, type Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Reporter, Task } from "./task.ts";
import { keepStepIn } from "./keep-step.server.ts";
import type { Said, TaskStepKind } from "./task-step.ts";
import { insertFile } from "./task-step.store.server.ts";
import { requireTask } from "./task-standing.views.server.ts";
import { saveCoordinators, saveTask } from "./task.store.server.ts";
import { moveTallies, talliesOf } from "./task-tally.store.server.ts";

/** A file that came with a report, whole on disk but not yet known to the database. */
export type Evidence = { arrival: Arrival; name: string; mediaType: string };

type TakenStep = Exclude<TaskStepKind, "imported">;

type Wanted = {
  intent: Intent;
  taskId: string;
  action: Action;
  /** An import alone begins a task otherwise. */
  step: TakenStep;
  /** The rule of the step. */
  apply(task: Task, reporter: Reporter): Task | Promise<Task>;
  said?: Partial<Said>;
  evidence?: Evidence | null;
};

/** What every step on a task has in common: who, which task, may they; state, step and event. */
export async function takeStepIn(tx: Tx, wanted: Wanted): Promise<{ id: string; state: string }> {
  const { intent, taskId: id, action, step, evidence = null } = wanted;
  const person = await requirePerson(tx.db, intent.by, tx.at);
  const asked = { person, id, action, at: tx.at, forUpdate: true };
  const { task, relations } = await requireTask(tx.db, asked);
  const reporter = relations.includes("lead-ministry") ? "lead" : "coordinator";
  const next = await wanted.apply(task, reporter);
  // The rule has named what is wrong with the state; the table has the last word.
  if (!may(person, action, { state: task.state, relations })) refuse("not-allowed");
  if (evidence) await insertEvidence(tx, evidence);
  const before = await talliesOf(tx.db, id);
  await saveTask(tx.db, next);
  await moveTallies(tx.db, before, await talliesOf(tx.db, id));
  if (next.leadId !== task.leadId) await saveCoordinators(tx.db, next);
  const file = evidence && { sha256: evidence.arrival.sha256, name: evidence.name };
  await keepStepIn(tx, { task: next, step, personId: person.id, said: wanted.said, file });
  const hasFile = evidence !== null;
  tx.record({
    type: `task.${events[step]}`,
    subject: `task:${id}`,
    payload: { state: next.state, leadId: next.leadId, dueAt: next.dueAt, hasFile },
    wakes: [`task:${id}`, "tasks"],
  });
  return { id, state: next.state };
}

const events: Record<TakenStep, string> = {
  assigned: "assigned",
  declined: "declined",
  reassigned: "reassigned",
  received: "received",
  progress: "progress-reported",
  "reported-done": "reported-done",
  returned: "returned",
  confirmed: "confirmed",
  suspended: "suspended",
  resumed: "resumed",
  withdrawn: "withdrawn",
  replaced: "replaced",
  transferred: "transferred",
  "extension-asked": "extension-asked",
  "extension-granted": "extension-granted",
  "extension-refused": "extension-refused",
};

function insertEvidence(tx: Tx, { arrival, mediaType }: Evidence): Promise<void> {
  const { sha256, size } = arrival;
  return insertFile(tx.db, { sha256, mediaType, size, keptAt: tx.at });
}
