import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { givenRow, requireTerms } from "./given-row.views.server.ts";
import { requireOwnPrepared } from "./prepared-standing.views.server.ts";
import { requireSeen } from "./prepared-task.ts";
import { savePrepared } from "./prepared-task.store.server.ts";
import type { GivenTasks } from "./task-form.ts";
import { ofRow } from "./task-row.ts";

type Input = Pick<GivenTasks, "terms" | "tasks"> & {
  preparedId: string;
  /** The version it was made from. */
  version: number;
};

/** A prepared task is written anew before anybody got it; it stays on its clause. */
export async function editPreparedTask(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ids: string[] }> {
  return commit(app, { act: "edit-prepared-task", intent, input }, async (tx) => {
    const { preparedId: id, terms, tasks } = input;
    const [row, ...others] = tasks;
    if (!row || others.length > 0) throw new Refusal("invalid-input", {}, { rows: "unreadable" });
    const asked = { by: intent.by, id, at: tx.at };
    const { prepared, resolution } = await requireOwnPrepared(tx.db, asked);
    requireSeen(prepared, input.version);
    await requireTerms(tx.db, terms, { at: tx.at, known: resolution.approvedBy });
    const around = { from: tx.at, ...(await reckoningAt(tx.db, app.settings, tx.at)) };
    await ofRow(row, () => givenRow(tx.db, row, around));
    const { key, ...written } = row;
    await savePrepared(tx.db, { ...prepared, ...written, terms });
    tx.record({
      type: "resolution.prepared-task-edited",
      subject: `resolution:${resolution.id}`,
      wakes: [`resolution:${resolution.id}`],
    });
    return { ids: [id] };
  });
}
