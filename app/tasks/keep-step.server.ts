import type { Tx } from "../platform/commit.server.ts";
import type { Task } from "./task.ts";
import { SAID_NOTHING, type Said, type TaskStepKind } from "./task-step.ts";
import { insertStep } from "./task-step.store.server.ts";

type Taken = {
  task: Task;
  step: TaskStepKind;
  personId: string;
  said?: Partial<Said> | undefined;
  /** What came with it, on disk and known to the database. */
  file?: { sha256: string; name: string } | null;
};

/** The step in the history of the task, with how the task stands after it. */
export async function keepStepIn(tx: Tx, { task, step, personId, ...rest }: Taken): Promise<void> {
  const { state, dueAt, reportedAt, leadId } = task;
  const { file = null, said = {} } = rest;
  const { text = "", obstacles = "", proposal = "", product = "" } = said;
  await insertStep(tx.db, {
    ...SAID_NOTHING,
    ...said,
    text: text.trim(),
    obstacles: obstacles.trim(),
    proposal: proposal.trim(),
    product: product.trim(),
    id: tx.id(),
    taskId: task.id,
    step,
    file,
    personId,
    at: tx.at,
    after: { state, dueAt, reportedAt, leadId },
  });
}
