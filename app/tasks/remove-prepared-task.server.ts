import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireOwnPrepared } from "./prepared-standing.views.server.ts";
import { removePrepared } from "./prepared-task.store.server.ts";

/** A prepared task is dropped before anybody got it. */
export async function removePreparedTask(
  app: App,
  intent: Intent,
  input: { preparedId: string },
): Promise<null> {
  return commit(app, { act: "remove-prepared-task", intent, input }, async (tx) => {
    const asked = { by: intent.by, id: input.preparedId, at: tx.at };
    const { prepared, resolution } = await requireOwnPrepared(tx.db, asked);
    await removePrepared(tx.db, { id: prepared.id });
    tx.record({
      type: "resolution.prepared-task-removed",
      subject: `resolution:${resolution.id}`,
      wakes: [`resolution:${resolution.id}`],
    });
    return null;
  });
}
