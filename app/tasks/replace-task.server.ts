import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { takeStepIn } from "./take-step.server.ts";
import { asReplaced } from "./task-course.ts";
import { findTaskId } from "./task-keys.store.server.ts";
import { readTaskCode } from "./task.ts";

type Input = { taskId: string; reason: string; successor: string };

/** A newer task, named by its number ("2026/18"), takes the place of this one. */
export async function replaceTask(app: App, intent: Intent, input: Input) {
  const { taskId, reason } = input;
  return commit(app, { act: "replace-task", intent, input }, (tx) =>
    takeStepIn(tx, {
      intent,
      taskId,
      action: "task.replace",
      step: "replaced",
      apply: async (task) =>
        asReplaced(task, { reason, successorId: await successorOf(tx, input.successor) }),
      said: { text: reason },
    }),
  );
}

async function successorOf(tx: Tx, written: string): Promise<string> {
  const code = readTaskCode(written);
  const id = code && (await findTaskId(tx.db, code));
  if (id) return id;
  throw new Refusal("task-not-successor", {}, { successor: "unreadable" });
}
