import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { maySeePrepared } from "./prepared-tasks.views.server.ts";
import { requirePreparing } from "./prepared-task.ts";
import { findPrepared, removePrepared } from "./prepared-task.store.server.ts";

/** A prepared task is dropped before anybody got it. */
export async function removePreparedTask(
  app: App,
  intent: Intent,
  input: { preparedId: string },
): Promise<null> {
  return commit(app, { act: "remove-prepared-task", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const prepared = (await findPrepared(tx.db, input.preparedId)) ?? refuse("not-found");
    const { id, resolutionId } = prepared;
    const wanted = { person, id: resolutionId, action: "resolution.prepare-tasks" } as const;
    const { state } = await requireResolution(tx.db, { ...wanted, forUpdate: true });
    if (!maySeePrepared(person, prepared)) refuse("not-found");
    requirePreparing(state);
    await removePrepared(tx.db, { id });
    tx.record({
      type: "resolution.prepared-task-removed",
      subject: `resolution:${resolutionId}`,
      wakes: [`resolution:${resolutionId}`],
    });
    return null;
  });
}
