import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { deleteSet } from "./task-set.store.server.ts";
import { mayAssign } from "./task-standing.views.server.ts";

/** Whoever gives tasks takes a set away; the tasks once given from it stay. */
export async function deleteTaskSet(
  app: App,
  intent: Intent,
  input: { setId: string },
): Promise<{ setId: string }> {
  return commit(app, { act: "delete-task-set", intent, input }, async (tx) => {
    if (!mayAssign(await requirePerson(tx.db, intent.by, tx.at))) refuse("not-found");
    const { setId } = input;
    // What another has taken away already is away.
    if (!(await deleteSet(tx.db, setId))) return { setId };
    tx.record({ type: "task-set.deleted", subject: `task-set:${setId}`, payload: {} });
    return { setId };
  });
}
