import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { assignTasksIn } from "./assign-tasks.server.ts";
import type { TaskRow } from "./task-row.ts";

type Input = Omit<TaskRow, "key" | "passage"> & { clauseId: string };

const PLAIN = {
  ...{ leaderId: null, monitorId: null, monitorDepartment: "", field: null },
  ...({ priority: "normal", secrecy: "none" } as const),
};

/** The whole of a clause that is no task yet becomes one, without further marks. */
export async function assignTask(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ id: string; year: number; number: number }> {
  return commit(app, { act: "assign-task", intent, input }, async (tx) => {
    const { clauseId, ...row } = input;
    const source = { is: "clause", clauseId, seen: 0 } as const;
    const tasks = [{ ...row, key: "", passage: "" }];
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    const [task] = await assignTasksIn(tx, intent.by, { source, terms: PLAIN, tasks, reckoning });
    const { id, year, number } = task ?? refuse("not-found");
    return { id, year, number };
  });
}
