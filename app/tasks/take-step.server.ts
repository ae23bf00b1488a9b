import { may, type Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Reporter, Task } from "./task.ts";
import type { TaskStepKind } from "./task-step.ts";
import { requireTask } from "./task-standing.views.server.ts";
import { insertFile, insertStep, saveTaskState } from "./task.store.server.ts";

/** A file that came with a report, whole on disk but not yet known to the database. */
export type Evidence = { arrival: Arrival; name: string; mediaType: string };

type Wanted = {
  intent: Intent;
  taskId: string;
  action: Action;
  step: TaskStepKind;
  /** The rule of the step. */
  apply(task: Task, reporter: Reporter): Task;
  text?: string;
  obstacles?: string;
  evidence?: Evidence | null;
};

/** What every step on a task has in common: who, which task, may they; state, step and event. */
export async function takeStepIn(tx: Tx, wanted: Wanted): Promise<{ id: string; state: string }> {
  const { intent, taskId: id, action, step, evidence = null } = wanted;
  const person = await requirePerson(tx.db, intent.by, tx.at);
  const { task, relations } = await requireTask(tx.db, { person, id, action, forUpdate: true });
  const next = wanted.apply(task, relations.includes("lead-ministry") ? "lead" : "coordinator");
  // The rule has named what is wrong with the state; the table has the last word.
  if (!may(person, action, { state: task.state, relations })) refuse("not-allowed");
  if (evidence) await insertEvidence(tx, evidence);
  await saveTaskState(tx.db, next);
  await insertStep(tx.db, {
    id: tx.id(),
    taskId: id,
    step,
    text: wanted.text?.trim() ?? "",
    obstacles: wanted.obstacles?.trim() ?? "",
    file: evidence && { sha256: evidence.arrival.sha256, name: evidence.name },
    personId: person.id,
    at: tx.at,
  });
  tx.record({
    type: `task.${events[step]}`,
    subject: `task:${id}`,
    payload: { state: next.state, leadId: task.leadId, hasFile: evidence !== null },
    wakes: [`task:${id}`, "tasks"],
  });
  return { id, state: next.state };
}

const events: Record<TaskStepKind, string> = {
  assigned: "assigned",
  received: "received",
  progress: "progress-reported",
  "reported-done": "reported-done",
  returned: "returned",
  confirmed: "confirmed",
  withdrawn: "withdrawn",
};

function insertEvidence(tx: Tx, { arrival, mediaType }: Evidence): Promise<void> {
  const { sha256, size } = arrival;
  return insertFile(tx.db, { sha256, mediaType, size, keptAt: tx.at });
}
